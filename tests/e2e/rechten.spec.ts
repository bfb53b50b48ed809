import { mag, RECHTEN, type Recht } from '@/lib/auth/rechten'
import { nieuweReferentie, nieuwId } from '@/lib/platform/ids'
import { Rol } from '@/prisma/client/client'
import { leesProject } from '@/tests/architectuur/bestand'
import { deurenVan } from '@/tests/architectuur/rechten'
import { expect, type Page, test } from '@/tests/ondersteuning/portaal'
import { meldVlugAan } from '@/tests/ondersteuning/vlug'

/** Where a right is asked: a page (in the menu or not), or what a form posts to. */
type Deur = { pagina: string; inMenu?: true } | { post: string; form?: Record<string, string> }

const ZAAK = nieuweReferentie()
const zaakactie = (actie: string): Deur => ({ post: `/api/loket/${ZAAK}/${actie}` })

/** Every door of the desk, by the right that it asks. A right without a door does not compile, a door without a right is found below. */
const DEUREN: Record<Recht, readonly Deur[]> = {
  'loket-openen': [{ pagina: '/loket' }],
  'werklijst-zien': [{ post: '/api/loket/werklijst/gelezen' }, { post: '/api/loket/werklijst/bewaar-filter' }],
  'zaak-toewijzen': [{ post: '/api/loket/werklijst/toewijzen' }],
  'agenda-zien': [
    { pagina: '/loket/agenda', inMenu: true },
    { pagina: `/loket/agenda/bezoek/${nieuwId()}` },
    { pagina: `/loket/agenda/bezoek/${nieuwId()}/verzetten` },
    { pagina: '/loket/agenda/boeken' },
    { pagina: '/loket/agenda/boeken/tijd' },
    { post: '/api/loket/agenda/keuze' },
    { post: '/api/loket/agenda/code' },
  ],
  'agenda-regelen': [
    { pagina: '/loket/agenda/regelen' },
    { pagina: '/loket/agenda/regelen/gevolgen' },
    { post: '/api/loket/agenda/heropenen' },
    { post: '/api/loket/agenda/plaats/gevolgen' },
  ],
  'burger-helpen': [
    { pagina: '/loket/zoeken', inMenu: true },
    { post: '/api/loket/zoeken' },
    { post: '/api/loket/zoeken/nieuw' },
    { pagina: '/loket/balie', inMenu: true },
    ...['overzicht', 'uitweg', 'situatie'].map((plaats) => ({ pagina: `/loket/balie/${nieuwId()}/${plaats}` })),
    { post: '/api/loket/balie' },
    { post: `/api/loket/balie/${nieuwId()}/situatie` },
  ],
  'burgers-terugbellen': [
    { pagina: '/loket/terugbellen', inMenu: true },
    { pagina: `/loket/terugbellen/${nieuwId()}` },
    { post: '/api/loket/terugbellen', form: { actie: 'nemen' } },
  ],
  'mandaten-inschrijven': [
    { pagina: '/loket/mandaten', inMenu: true },
    { pagina: '/loket/mandaten/nieuw' },
    { post: '/api/loket/mandaten/zoeken' },
    { post: '/api/loket/mandaten' },
  ],
  'aanvraag-lezen': [
    { pagina: `/loket/aanvragen/${ZAAK}` },
    { pagina: `/loket/aanvragen/${ZAAK}/bijlagen/${nieuwId()}` },
    zaakactie('aanwezig'),
    { pagina: '/loket/beschermd' },
    { post: '/api/loket/beschermd' },
  ],
  'aanvraag-nemen': [zaakactie('nemen'), { post: '/api/loket/werklijst/nemen' }, { post: '/api/loket/werklijst/vrijgeven' }],
  'stap-vastleggen': [zaakactie('stap'), zaakactie('afronden'), zaakactie('ongedaan')],
  'burger-vragen': [zaakactie('vragen'), zaakactie('vraag-weg'), zaakactie('vraag-langer'), zaakactie('bericht')],
  'notitie-schrijven': [zaakactie('notitie'), zaakactie('notitie-weg')],
  besluiten: [{ pagina: `/loket/aanvragen/${ZAAK}/besluit` }, zaakactie('besluit'), zaakactie('bevestigen')],
  'document-openen': [{ pagina: '/loket/documenten', inMenu: true }],
  'document-intrekken': [{ post: '/api/loket/documenten/D-0000' }],
  'voorgelegd-zien': [
    { pagina: '/loket/goedkeuren' },
    { pagina: `/loket/goedkeuren/${nieuwId()}` },
    { post: `/api/loket/goedkeuren/${nieuwId()}`, form: { wat: 'terugnemen' } },
  ],
  goedkeuren: [
    { post: `/api/loket/goedkeuren/${nieuwId()}`, form: { wat: 'goedkeuren' } },
    { post: `/api/loket/goedkeuren/${nieuwId()}`, form: { wat: 'terugsturen' } },
  ],
  'bescherming-beheren': [
    { pagina: '/loket/bescherming', inMenu: true },
    { pagina: `/loket/bescherming/${nieuwId()}` },
    { post: '/api/loket/bescherming' },
  ],
  'toezicht-zien': [{ pagina: '/loket/toezicht', inMenu: true }, { pagina: `/loket/toezicht/${nieuwId()}` }],
  'toezicht-houden': [{ post: '/api/loket/toezicht' }],
  'inzagevraag-beantwoorden': [
    { pagina: '/loket/inzagevragen', inMenu: true },
    { pagina: `/loket/inzagevragen/${nieuwId()}` },
    { post: `/api/loket/inzagevragen/${nieuwId()}` },
  ],
  'inzagen-zien': [{ pagina: '/loket/inzagen', inMenu: true }],
  'catalogus-nakijken': [{ pagina: '/loket/redactie', inMenu: true }],
  'catalogus-schrijven': [
    ...[
      '',
      '/teksten',
      '/vragen',
      '/vragen/nieuw',
      '/vragen/soort/voorwaarde',
      '/verschil',
      '/voorbeeld',
      '/proberen',
      '/proberen/plaats',
      '/terug',
    ].map((deel) => ({
      pagina: `/loket/redactie/adreswijziging${deel}`,
    })),
    { post: '/api/loket/redactie/adreswijziging/gezien' },
    { post: '/api/loket/redactie/adreswijziging/proef/plaats' },
  ],
  'catalogus-publiceren': [{ post: '/api/loket/redactie/adreswijziging/publiceren' }],
  'metingen-zien': [{ pagina: '/loket/inzicht', inMenu: true }, { pagina: '/loket/inzicht/adreswijziging' }],
  'cijfers-zien': [{ pagina: '/loket/cijfers', inMenu: true }, { pagina: '/api/loket/cijfers' }],
  'storingen-zien': [{ pagina: '/loket/storingen', inMenu: true }, { post: '/api/loket/storingen' }],
}

/** Who has each role in the demonstration. */
const WIE: Record<Rol, string> = {
  loketmedewerker: 'karin',
  dossierbehandelaar: 'dirk',
  teamverantwoordelijke: 'els',
  proceseigenaar: 'sofie',
  auditor: 'omar',
}

test('every page and route behind the desk is a door of the right that it names', () => {
  for (const { pad, rechten, perActie } of deurenVan(leesProject())) {
    const adres = `/${pad
      .replace(/^app\/(\[locale\]\/\(loket\)\/)?/, '')
      .replace(/\/(page\.tsx|route\.ts)$/, '')
      .replace(/\[\w+\]/g, '[^/]+')}`
    const past = new RegExp(`^${adres}$`)
    const deuren = (perActie ? (Object.keys(RECHTEN) as Recht[]) : rechten).flatMap((recht) => DEUREN[recht])
    expect(
      deuren.some((deur) => past.test('post' in deur ? deur.post : deur.pagina)),
      pad,
    ).toBe(true)
  }
})

for (const rol of Object.values(Rol)) {
  test.describe(rol, () => {
    for (const recht of Object.keys(RECHTEN) as Recht[]) {
      const verwacht = mag(rol, recht)
      test(`${rol}, ${recht}: ${verwacht ? RECHTEN[recht][rol] : 'no'}`, async ({ page }) => {
        await meldVlugAan(page, WIE[rol], 'iam-mprofiel-eid')
        for (const deur of DEUREN[recht]) {
          expect(await gaatOpen(page, deur), 'post' in deur ? deur.post : deur.pagina).toBe(verwacht)
          if ('pagina' in deur && deur.inMenu) expect(await staatInMenu(page, deur.pagina), `${deur.pagina} in the menu`).toBe(verwacht)
        }
      })
    }
  })
}

/** Whether the role gets in; what is not there is not there for who may look. */
async function gaatOpen(page: Page, deur: Deur): Promise<boolean> {
  const antwoord =
    'post' in deur
      ? await page.request.post(deur.post, { form: { taal: 'nl', ...deur.form } })
      : await page.request.get(deur.pagina, { headers: { accept: 'text/html' } })
  expect(antwoord.status()).toBeLessThan(500)
  expect(new URL(antwoord.url()).pathname).not.toBe('/aanmelden')
  return antwoord.status() !== 403 && new URL(antwoord.url()).pathname !== '/fout/geen-recht'
}

async function staatInMenu(page: Page, adres: string): Promise<boolean> {
  const html = await (await page.request.get('/loket')).text()
  return html.slice(0, html.indexOf('<main')).includes(`href="${adres}"`)
}
