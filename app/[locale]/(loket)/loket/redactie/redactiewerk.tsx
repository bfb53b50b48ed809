import { getTranslations } from 'next-intl/server'
import { Invoer } from '@/components/formulier/velden/invoer'
import { Kaart } from '@/components/ui/kaart'
import { Knop } from '@/components/ui/knop'
import { Melding } from '@/components/ui/melding'
import { Merkje } from '@/components/ui/merkje'
import { dienstnaam, findDienst, findIngang } from '@/lib/catalogus/find-dienst'
import type { Redacteur } from '@/lib/redactie/schrijf'
import { listOpenVersies, listVerschoven, type Openregel } from '@/lib/redactie/versies'
import { toonMoment } from '@/lib/tekst/datum'
import { pad, type Taal } from '@/lib/tekst/talen'
import { zoekDiensten } from '@/lib/zoeken/zoek-diensten'

type Props = { medewerker: Redacteur; taal: Taal; zoek?: string }

/** What waits for this editor, what others are making, where the code says something else since, and a dienst to find. */
export async function Redactiewerk({ medewerker, taal, zoek }: Props) {
  const [t, open, verschoven] = await Promise.all([getTranslations('redactie'), listOpenVersies(), listVerschoven()])
  const isAanMij = ({ status, schrijvers }: Openregel) =>
    status === 'voorgelegd' ? !schrijvers.includes(medewerker.id) : schrijvers.includes(medewerker.id)
  const gevonden = zoek?.trim() ? (await zoekDiensten(zoek, taal)).diensten : []
  const slugs = [...new Set(gevonden.map(({ slug }) => findIngang(slug)?.dienst ?? slug))].filter((slug) => findDienst(slug))
  return (
    <>
      {versies(t('werk.vanMij'), open.filter(isAanMij), t('werk.niets'))}
      {open.some((regel) => !isAanMij(regel)) &&
        versies(
          t('werk.vanAnderen'),
          open.filter((regel) => !isAanMij(regel)),
        )}
      {verschoven.length > 0 && (
        <Melding toon="let-op" titel={t('werk.verschoven')}>
          <ul>
            {verschoven.map(({ dienst }) => (
              <li key={dienst}>
                <a href={pad(taal, `/loket/redactie/${dienst}`)}>{dienstnaam(dienst, taal)}</a>
              </li>
            ))}
          </ul>
        </Melding>
      )}
      <h2 className="mt-8">{t('werk.zoekTitel')}</h2>
      <form action={pad(taal, '/loket/redactie')} className="flex flex-wrap items-end gap-x-6">
        <Invoer name="zoek" type="search" label={t('werk.zoek')} defaultValue={zoek ?? ''} />
        <div className="mb-7 max-sm:w-full">
          <Knop soort="rand" className="max-sm:w-full">
            {t('werk.zoekKnop')}
          </Knop>
        </div>
      </form>
      {zoek?.trim() && slugs.length === 0 && <p>{t('werk.nietGevonden')}</p>}
      <ul className="list-none">
        {slugs.map((slug) => (
          <li key={slug}>
            <a href={pad(taal, `/loket/redactie/${slug}`)} className="inline-block py-2">
              {dienstnaam(slug, taal)}
            </a>
          </li>
        ))}
      </ul>
    </>
  )

  function versies(titel: string, regels: Openregel[], leeg?: string) {
    return (
      <section className="mb-6">
        <h2>{titel}</h2>
        {regels.length === 0 && <p>{leeg}</p>}
        <ul className="mt-2 flex list-none flex-col gap-3">
          {regels.map(({ dienst, nummer, status, namen, bewaardOp }) => (
            <Kaart key={dienst} als="li">
              <a href={pad(taal, `/loket/redactie/${dienst}`)} className="inline-block py-1 font-bold">
                {dienstnaam(dienst, taal)}
              </a>{' '}
              <Merkje toon={status === 'voorgelegd' ? 'let-op' : 'info'}>{t(`status.${status}`)}</Merkje>
              <p className="text-[0.95rem] text-gedempt">
                {t('werk.regel', { nummer, namen: new Intl.ListFormat(taal).format(namen), moment: toonMoment(taal, bewaardOp) })}
              </p>
            </Kaart>
          ))}
        </ul>
      </section>
    )
  }
}
