/** Says on every page of a demonstration that it is one. */
export function Demoband({ tekst }: { tekst: string }) {
  return (
    <div className="bg-band py-1.5 text-[0.85rem] text-wit">
      <p className="wrap max-w-breed">{tekst}</p>
    </div>
  )
}
