import { useTranslations } from 'next-intl'
import type { Dossier } from '@/lib/loket/open-aanvraag'

/** What stands on the page of a case, in order: the parts that this case has, each a link away. */
export function Inhoudsopgave({ dossier }: { dossier: Dossier }) {
  const t = useTranslations('dossier.opgave')
  const { acties, aanvraag, instemmingen = [] } = dossier
  const delen = (
    [
      ['nu', true],
      ['beslissing', dossier.besluit !== undefined || dossier.vervallen.length > 0],
      ['vragen', dossier.taken.length > 0 || acties.includes('vragen')],
      ['gesprek', dossier.gesprek.length > 0 || acties.includes('bericht')],
      ['notities', dossier.notities.length > 0 || acties.includes('notitie')],
      ['antwoorden', true],
      ['bijlagen', aanvraag.bijlagen.length > 0],
      ['instemmingen', instemmingen.length > 0],
      ['documenten', dossier.documenten.length > 0],
      ['bezoeken', dossier.bezoeken.length > 0],
      ['gezin', dossier.magGezin],
      ['geschiedenis', true],
    ] as const
  ).flatMap(([deel, isEr]) => (isEr ? [deel] : []))
  return (
    <nav aria-label={t('titel')} className="mb-6 border-y border-lijn py-1">
      <ul className="flex flex-wrap gap-x-5 text-[0.95rem]">
        {delen.map((deel) => (
          <li key={deel}>
            <a href={`#${deel}`} className="inline-block py-2">
              {t(deel)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
