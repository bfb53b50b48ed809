import { getLocale, getTranslations } from 'next-intl/server'
import { Filterlijst } from '@/components/loket/filterlijst'
import { Sneltoetsen } from '@/components/loket/sneltoetsen'
import { Tabel } from '@/components/loket/tabel'
import { Inleiding, Pagina } from '@/components/ui/pagina'
import { Paginering } from '@/components/ui/paginering'
import { listWerkdiensten } from '@/lib/aanvragen/list-werk'
import { findLoket } from '@/lib/afspraken/loketten'
import { mag } from '@/lib/auth/rechten'
import { findDienst } from '@/lib/catalogus/find-dienst'
import type { Behandelaar } from '@/lib/loket/behandelaar'
import { pad } from '@/lib/tekst/talen'
import { listBewaardeFilters } from '@/lib/werklijst/bewaarde-filters'
import { LIJSTEN, leesFilter, leesPlaats, schrijfFilter, type Werkfilter, type Werklijstnaam } from '@/lib/werklijst/filter'
import { kringVan, listWerklijst } from '@/lib/werklijst/list-werklijst'
import { Goedkeurtelling } from '../goedkeurtelling'
import { Inzagevraagtelling } from '../inzagevraagtelling'
import { Storingstelling } from '../storingstelling'
import { BewaardeFilters } from './bewaarde-filters'
import { Filterformulier } from './filterformulier'
import { Kwijt } from './kwijt'
import { Werkmeldingen, type Werkvraag } from './meldingen'
import { Verdeling } from './verdeling'
import { TOEGANGSTOETS, Volgende } from './volgende'
import { maakWerkrij } from './werkrij'

const LIJSTNAMEN = Object.keys(LIJSTEN) as Werklijstnaam[]

/** The cases of a team: one line each, what is to be done and how long there is for it, and what can be done with several at once. */
export async function Werklijst({ medewerker, vraag }: { medewerker: Behandelaar; vraag: Werkvraag }) {
  const [t, tl, algemeen, taal] = await Promise.all([
    getTranslations('werklijst'),
    getTranslations('loket.werklijst'),
    getTranslations('algemeen'),
    getLocale(),
  ])
  const filter = leesFilter(vraag, { isDienst: (code) => findDienst(code) !== undefined, isPlaats: (code) => findLoket(code) !== undefined })
  const na = leesPlaats(vraag.na)
  const [{ regels, volgende, tellingen, telTot }, bewaard, diensten] = await Promise.all([
    listWerklijst(medewerker, filter, na),
    listBewaardeFilters(medewerker.id),
    listWerkdiensten(kringVan(medewerker)),
  ])
  const gekozen = schrijfFilter(filter)
  const adres = (naar: Werkfilter, plaats?: string) => metVraag(schrijfFilter(naar), plaats)
  const veel = (aantal: number) => (aantal > telTot ? t('meerDan', { aantal: telTot }) : String(aantal))
  const lijsten = LIJSTNAMEN.map((naam) => ({
    id: naam,
    tekst: t(`lijst.${naam}`),
    aantal: veel(tellingen[naam]),
    href: adres(LIJSTEN[naam]),
    actief: gekozen === schrijfFilter(LIJSTEN[naam]),
    dringend: naam === 'laat' && tellingen.laat > 0,
  }))
  const kolommen = [
    { id: 'kies', kop: t('kies') },
    { id: 'aanvraag', kop: tl('aanvraag'), naamtRij: true as const },
    { id: 'dienst', kop: tl('dienst') },
    { id: 'watNu', kop: tl('watNu') },
    { id: 'termijn', kop: tl('termijn') },
    { id: 'behandelaar', kop: tl('behandelaar') },
  ]
  const rijen = await Promise.all(regels.map(await maakWerkrij(taal)))
  const { alle, laat } = tellingen
  const { team } = medewerker
  return (
    <Pagina>
      <h1>{tl('titel')}</h1>
      <Werkmeldingen vraag={vraag} />
      <Kwijt medewerkerId={medewerker.id} />
      <Inleiding>
        {alle > telTot ? t('inleidingVeel', { aantal: telTot, team }) : t('inleiding', { aantal: alle, team })}{' '}
        {alle > 0 && (laat > telTot ? t('laatVeel', { aantal: telTot }) : t('laat', { aantal: laat }))}{' '}
        {medewerker.diensten && medewerker.diensten.length > 0 && t('eigenDiensten')}
      </Inleiding>
      <Goedkeurtelling medewerker={medewerker} />
      <Inzagevraagtelling medewerker={medewerker} />
      <Storingstelling medewerker={medewerker} />
      {mag(medewerker.rol, 'aanvraag-nemen') && <Volgende filter={gekozen} uitleg={t('volgendeUitleg')} />}
      <Filterlijst label={t('lijsten')} filters={lijsten} />
      <Filterformulier filter={filter} diensten={diensten} adres={pad(taal, '/loket')} />
      <BewaardeFilters bewaard={bewaard} gekozen={gekozen} fout={vraag.fout} />
      {gekozen && (
        <p className="mb-4 font-bold" role="status">
          {tellingen.gekozen > telTot ? t('filter.gevondenVeel', { aantal: telTot }) : t('filter.gevonden', { aantal: tellingen.gekozen })}
        </p>
      )}
      {rijen.length === 0 ? (
        <div className="proza">
          <p>{tl('leeg')}</p>
          {gekozen && (
            <p>
              <a href={pad(taal, '/loket')}>{tl('alles')}</a>
            </p>
          )}
        </div>
      ) : (
        <Verdeling medewerker={medewerker} filter={gekozen}>
          <Tabel titel={t('tabel')} kolommen={kolommen} rijen={rijen} />
        </Verdeling>
      )}
      <Paginering
        label={algemeen('paginas')}
        vorige={na ? { href: adres(filter), tekst: algemeen('vorige') } : undefined}
        volgende={volgende ? { href: adres(filter, volgende), tekst: algemeen('volgende') } : undefined}
      />
      <Sneltoetsen
        rijen="[data-toets='rij']"
        knoppen={{ v: "[data-toets='v']", f: "[data-toets='f']" }}
        woorden={{
          titel: t('toetsen.titel'),
          uitleg: t('toetsen.uitleg'),
          toetsen: (['v', 'j', 'k', 'f'] as const).map((toets) => ({ toets, wat: t(`toetsen.${toets}`) })),
          aan: t('toetsen.aan'),
          zonder: t('toetsen.zonder', { toets: TOEGANGSTOETS }),
        }}
      />
    </Pagina>
  )

  function metVraag(codes: string, plaats?: string): string {
    const zoek = [codes, plaats && `na=${plaats}`].filter(Boolean).join('&')
    return `${pad(taal, '/loket')}${zoek ? `?${zoek}` : ''}`
  }
}
