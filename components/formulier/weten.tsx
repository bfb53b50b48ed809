import { Samenvattingslijst } from '@/components/ui/samenvattingslijst'

type Props = { titel: string; regels: { id: string; term: string; waarde: string; bron: string }[]; klopt: string; uitleg: string }

/** What the city knows already: shown with where from and as of when, and a way to say that it is wrong. */
export function WetenPaneel({ titel, regels, klopt, uitleg }: Props) {
  if (regels.length === 0) return null
  return (
    <div className="mb-7">
      <Samenvattingslijst titel={titel} regels={regels} />
      <details className="-mt-4">
        <summary className="w-fit py-2 text-merk underline underline-offset-[0.18em]">{klopt}</summary>
        <p className="max-w-regel pb-2">{uitleg}</p>
      </details>
    </div>
  )
}
