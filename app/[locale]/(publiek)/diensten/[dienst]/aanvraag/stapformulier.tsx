import { getTranslations } from 'next-intl/server'
import { METING_VELD } from '@/app/tel-formulier'
import { Formulier, type Verborgen } from '@/components/formulier/formulier'
import { Stapkop } from '@/components/formulier/stapkop'
import { listBijlagen } from '@/lib/aanvragen/bijlagen'
import { listEerderGegeven } from '@/lib/aanvragen/eerder-gegeven'
import type { StapStand } from '@/lib/aanvragen/formulier-stand'
import type { OpenFormulier } from '@/lib/aanvragen/open-formulier'
import { getSessie } from '@/lib/auth/sessie'
import { veldVan } from '@/lib/catalogus/velden'
import { env } from '@/lib/platform/env'
import type { Taal } from '@/lib/tekst/talen'
import { alleZinnen, foutenVan, teGrootZin } from './foutzinnen'
import { controlesOpPagina, maakVragen, veldwoorden } from './maak-vragen'
import { stapregel, titelVan } from './stapregel'
import { Weten } from './weten'

type Props = {
  open: OpenFormulier
  hier: StapStand
  taal: Taal
  /** Where it is sent, and what goes along unseen. */
  actie: string
  verborgen: Verborgen
  rijen?: number
  /** Whose form it is fills it in: what they gave before is offered, and they can say what is wrong. */
  zelf?: boolean
}

/** The questions of one step of any form, with what is known above them: for its citizen, and for who helps at the counter. */
export async function Stapformulier({ open, hier, taal, actie, verborgen, rijen, zelf }: Props) {
  const [t, tf, ta] = await Promise.all([getTranslations('formulier'), getTranslations('fouten'), getTranslations('algemeen')])
  const { formulier, concept } = open
  const { burgerId, door } = concept.eigenaar
  const { id: stap, velden } = hier
  const vraagtBestanden = velden.some((naam) => veldVan(formulier, naam).soort === 'bestand')
  const bijlagen = vraagtBestanden ? await listBijlagen(concept) : []
  const janee = { ja: ta('ja'), nee: ta('nee') }
  const bronnen = {
    rijksregister: ta('bronnen.rijksregister'),
    bevolkingsregister: ta('bronnen.bevolkingsregister'),
    parkeerregister: ta('bronnen.parkeerregister'),
    dabs: ta('bronnen.dabs'),
    aprofiel: ta('bronnen.aprofiel'),
  }
  const vraagtOpnieuw = velden.some((naam) => veldVan(formulier, naam).eis?.opmaak)
  // What somebody gave before is offered to themselves alone.
  const sessie = zelf && !door && vraagtOpnieuw ? await getSessie() : undefined
  const eerder = sessie?.soort === 'burger' && sessie.burger.burgerId === burgerId ? await listEerderGegeven(sessie) : undefined
  const vragen = maakVragen(t, stap, velden, { formulier, concept, taal, bijlagen, rijen, janee, bronnen, eerder })
  const titel = titelVan(open, stap, taal)
  const { STAD_NAAM, UPLOAD_MAX_BYTES } = env()
  return (
    <Formulier
      key={concept.bewaardOp.toISOString()}
      dienst={concept.dienst}
      actie={actie}
      verborgen={verborgen}
      vragen={vragen}
      controles={controlesOpPagina(vragen)}
      metingVeld={METING_VELD}
      fouten={foutenVan(t, open, hier, taal)}
      maxBytes={UPLOAD_MAX_BYTES}
      veldwoorden={veldwoorden(t, taal, Math.max(1, ...vragen.map(({ vorm }) => vorm.max ?? 0)))}
      woorden={{
        samenvatting: tf('samenvatting'),
        titelMetFout: `${tf('titelVoorvoegsel', { titel: `${titel} - ${formulier.record.name[taal]}` })} - Openloket, ${STAD_NAAM}`,
        verder: t('verder'),
        later: t('later'),
        zinnen: alleZinnen(t, formulier, taal),
        onbekend: t('fouten.invoer.onbekend'),
        teGroot: teGrootZin(t),
      }}
      kop={
        <Stapkop stap={stapregel(t, open, stap, taal)} titel={titel} uitleg={formulier.tekst[taal].stappen[stap]?.uitleg}>
          <Weten open={open} stap={stap} taal={taal} zelf={zelf === true} />
        </Stapkop>
      }
    />
  )
}
