import type { Ref } from 'react'

/** What is wrong, on top of the page, each a link to where it is mended. */
export function Foutensamenvatting({
  titel,
  fouten,
  ref,
}: {
  titel: string
  fouten: { controle: string; zin: string }[]
  ref?: Ref<HTMLDivElement>
}) {
  return (
    <div
      ref={ref}
      role="alert"
      tabIndex={-1}
      aria-labelledby="fouten-titel"
      className="mb-7 scroll-mt-4 rounded-vak border-3 border-fout bg-kaart px-5 py-4"
    >
      <h2 id="fouten-titel" className="mb-1 text-[1.15rem]">
        {titel}
      </h2>
      <ul>
        {fouten.map(({ controle, zin }) => (
          <li key={controle}>
            <a href={`#${controle}`} className="inline-block py-1.5 font-bold text-fout">
              {zin}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
