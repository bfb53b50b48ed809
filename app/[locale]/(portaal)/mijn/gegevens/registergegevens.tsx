import { getLocale, getTranslations } from 'next-intl/server'
import { Melding } from '@/components/ui/melding'
import { type Regel, Samenvattingslijst } from '@/components/ui/samenvattingslijst'
import { type Correctie, isGegeven, listCorrecties } from '@/lib/aanvragen/correcties'
import { adresregel } from '@/lib/gegevens/adres'
import { formatInsz, type Insz } from '@/lib/gegevens/insz'
import { korteNaam, volledigeNaam } from '@/lib/gegevens/naam'
import { type EigenGegevens, leesEigenGegevens } from '@/lib/inzage/lees-eigen-gegevens'
import { env } from '@/lib/platform/env'
import { toonDag, toonMoment } from '@/lib/tekst/datum'
import { gekend } from '@/lib/tekst/gekend'
import { pad, type Taal } from '@/lib/tekst/talen'
import { BURGERLIJKE_STATEN } from '../delen/codes'
import { Verbetering } from './verbetering'

type Woorden = Awaited<ReturnType<typeof getTranslations<'mijn.gegevens'>>>
type Persoon = Extract<EigenGegevens['persoon'], { ok: true }>['waarde']
type Gezin = Extract<EigenGegevens['gezin'], { ok: true }>['waarde']

/** What the registers say of the person now, each datum with its source, its moment and its purpose. */
export async function Registergegevens({ burgerId, insz, toonNummer }: { burgerId: string; insz?: Insz; toonNummer: boolean }) {
  const [t, taal] = await Promise.all([getTranslations('mijn.gegevens'), getLocale()])
  if (!insz) {
    return (
      <Melding>
        <p>{t('geenNummer')}</p>
      </Melding>
    )
  }
  const [gegevens, correcties] = await Promise.all([leesEigenGegevens(insz), listCorrecties(burgerId)])
  const { persoon, gezin } = gegevens
  const regels = [
    ...(persoon.ok ? [naamregel(persoon.waarde, t, taal)] : []),
    nummerregel(insz, toonNummer, t, taal),
    ...(persoon.ok ? persoonsregels(persoon.waarde, t, taal) : []),
    ...(gezin.ok ? [gezinsregel(gezin.waarde, t, taal)] : []),
  ]
  return (
    <>
      <Ontbreekt gegevens={gegevens} t={t} taal={taal} />
      <Samenvattingslijst titel={t('register')} regels={regels.map((regel) => metVerbetering(regel, correcties, taal))} />
    </>
  )
}

/** A datum with what was asked about it, or the way to ask it. */
function metVerbetering(regel: Regel, correcties: Map<string, Correctie>, taal: Taal): Regel {
  if (!isGegeven(regel.id)) return regel
  return { ...regel, actie: <Verbetering gegeven={regel.id} wat={regel.term} correctie={correcties.get(regel.id)} taal={taal} /> }
}

function Ontbreekt({ gegevens, t, taal }: { gegevens: EigenGegevens; t: Woorden; taal: Taal }) {
  const delen = (['persoon', 'gezin'] as const).filter((deel) => !gegevens[deel].ok)
  const fout = [gegevens.persoon, gegevens.gezin].find((deel) => !deel.ok)
  if (!fout || fout.ok) return null
  return (
    <Melding toon="let-op" titel={t('ontbreektTitel')}>
      <p>
        {t(`waaromNiet.${fout.fout.code}`, { telefoon: env().STAD_TELEFOON })} {delen.map((deel) => t(`ontbreekt.${deel}`)).join(' ')} {t('wel')}
      </p>
      <p>
        <a href={pad(taal, '/mijn/gegevens')} className="inline-block py-2">
          {t('opnieuw')}
        </a>
      </p>
    </Melding>
  )
}

function naamregel(persoon: Persoon, t: Woorden, taal: Taal): Regel {
  return { id: 'naam', term: t('naam'), waarde: volledigeNaam(persoon), bron: herkomst(persoon.stand, 'wie', t, taal) }
}

/** The number stands in the page only when the person asks for it. */
function nummerregel(insz: Insz, toon: boolean, t: Woorden, taal: Taal): Regel {
  const hier = pad(taal, '/mijn/gegevens')
  return {
    id: 'insz',
    term: t('insz'),
    waarde: toon ? formatInsz(insz) : t('inszVerborgen'),
    bron: t('doel', { doel: t('waarvoor.nummer') }),
    actie: (
      <a href={toon ? hier : `${hier}?nummer=toon`} className="py-2">
        {t(toon ? 'inszVerberg' : 'inszToon')}
      </a>
    ),
  }
}

function persoonsregels(persoon: Persoon, t: Woorden, taal: Taal): Regel[] {
  const { geboorte, nationaliteiten, burgerlijkeStaat, adres, verblijf, stand } = persoon
  const staat = gekend(BURGERLIJKE_STATEN, burgerlijkeStaat, 'andere')
  return [
    {
      id: 'geboren',
      term: t('geboren'),
      waarde: t('geborenOp', { dag: toonDag(taal, geboorte.datum), plaats: geboorte.plaats }),
      bron: herkomst(stand, 'geboren', t, taal),
    },
    {
      id: 'nationaliteit',
      term: t('nationaliteit'),
      waarde: <span lang="nl">{nationaliteiten.map(({ naam }) => naam).join(', ')}</span>,
      bron: herkomst(stand, 'nationaliteit', t, taal),
    },
    { id: 'staat', term: t('burgerlijkeStaat'), waarde: t(`staat.${staat}`, { code: burgerlijkeStaat }), bron: herkomst(stand, 'staat', t, taal) },
    {
      id: 'adres',
      term: t('adres'),
      waarde: adres ? `${adresregel(adres)}\n${t('adresSinds', { dag: toonDag(taal, adres.sinds) })}` : t('adresGeen'),
      bron: herkomst(stand, 'adres', t, taal),
    },
    ...(verblijf
      ? [
          {
            id: 'verblijf',
            term: t('verblijf'),
            waarde: verblijf.opPapier ? t('verblijfPapier', { kaart: verblijf.kaart }) : verblijf.kaart,
            bron: herkomst(stand, 'verblijf', t, taal),
          },
        ]
      : []),
  ]
}

function gezinsregel({ leden, stand }: Gezin, t: Woorden, taal: Taal): Regel {
  const namen = leden.map((lid) => t('gezinslid', { naam: korteNaam(lid), dag: toonDag(taal, lid.geboortedatum) }))
  return { id: 'gezin', term: t('gezin'), waarde: namen.join('\n'), bron: herkomst(stand, 'gezin', t, taal) }
}

type Waarvoor = 'wie' | 'geboren' | 'nationaliteit' | 'staat' | 'adres' | 'gezin' | 'verblijf'

function herkomst({ bron, op }: Persoon['stand'], waarvoor: Waarvoor, t: Woorden, taal: Taal): string {
  const waar = t('bron', { bron: t(`bronnen.${bron}`), moment: toonMoment(taal, new Date(op)) })
  return `${waar} ${t('doel', { doel: t(`waarvoor.${waarvoor}`) })}`
}
