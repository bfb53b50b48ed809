import { Knop } from '@/components/ui/knop'
import { GekozenBestanden } from '../gekozen-bestanden'
import { beschrijving, type Veldprops } from '../vraag'
import { INVOERSTIJL } from './invoer'
import { Groep, Hint } from './kader'

/** Files: what was added stands in a list with its own button to remove it; a new one goes along with the step, or at once. */
export function Bestand({
  vraag: { naam, vorm, label, labelInTitel, hint, bijlagen = [], bestandHint, maxBytes },
  woorden,
  fout,
  register,
}: Veldprops) {
  const vol = bijlagen.length >= (vorm.max ?? 1)
  const zin = fout(naam)
  return (
    <Groep id={naam} label={label} labelInTitel={labelInTitel} hint={hint} fout={zin}>
      {bijlagen.length > 0 && (
        <ul aria-label={woorden.toegevoegd} id={vol ? naam : undefined} tabIndex={vol ? -1 : undefined} className="mt-2 mb-4 max-w-regel">
          {bijlagen.map((bijlage) => (
            <li key={bijlage.id} className="flex flex-wrap items-center justify-between gap-x-4 border-b border-lijn">
              <span className="min-w-0 py-2 [overflow-wrap:anywhere]">
                {bijlage.naam} <span className="text-[0.9rem] text-gedempt">({bijlage.grootte})</span>
              </span>
              <Knop soort="link" name="_actie" value={`bijlage-weg:${bijlage.id}`} aria-label={bijlage.verwijder}>
                {woorden.verwijder}
              </Knop>
            </li>
          ))}
        </ul>
      )}
      {!vol && (
        <>
          <label htmlFor={naam} className="mt-2 block w-fit">
            {vorm.foto ? (bijlagen.length > 0 ? woorden.kiesNogFoto : woorden.kiesFoto) : bijlagen.length > 0 ? woorden.kiesNog : woorden.kiesBestand}
          </label>
          {bestandHint && <Hint id={`${naam}-bestand`}>{bestandHint}</Hint>}
          <div className="mt-1.5 flex flex-wrap items-center gap-3">
            <input
              {...register(naam)}
              id={naam}
              type="file"
              multiple={(vorm.max ?? 1) > 1}
              accept={vorm.foto ? 'image/*' : '.pdf,.jpg,.jpeg,.png,.webp,.heic,.heif,application/pdf,image/jpeg,image/png,image/webp,image/heic'}
              className={`${INVOERSTIJL} w-full max-w-[26rem] file:mr-3 file:min-h-8 file:rounded-vak file:border-0 file:bg-merk-was file:px-3 file:font-bold file:text-merk`}
              aria-invalid={zin ? true : undefined}
              aria-describedby={[beschrijving(naam, hint, zin), bestandHint && `${naam}-bestand-hint`].filter(Boolean).join(' ') || undefined}
            />
            <Knop soort="rand" name="_actie" value="voeg-toe">
              {woorden.voegToe}
            </Knop>
          </div>
          {maxBytes && <GekozenBestanden controle={naam} maxBytes={maxBytes} taal={woorden.taal} woorden={woorden} />}
        </>
      )}
    </Groep>
  )
}
