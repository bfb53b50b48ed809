/** A list with its title; nothing when there is nothing to say. */
export function Lijst({ titel, uitleg, regels }: { titel: string; uitleg?: string; regels: readonly string[] }) {
  if (regels.length === 0) return null
  return (
    <>
      <h2>{titel}</h2>
      {uitleg && <p>{uitleg}</p>}
      <ul>
        {regels.map((regel) => (
          <li key={regel}>{regel}</li>
        ))}
      </ul>
    </>
  )
}
