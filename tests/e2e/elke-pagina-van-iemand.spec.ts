import { isMenuVoorIedereen, isVoorIedereen } from '@/tests/ondersteuning/bladzijde'
import { expect } from '@/tests/ondersteuning/portaal'
import { test, type Wereld, type Wie } from '@/tests/ondersteuning/wereld'

/** A page in one of its states, and the answer with which it comes. */
type Bladzijde = [naam: string, adres: string | ((wereld: Wereld) => string), status?: number]

const zaak =
  (welke: keyof Wereld['zaken'], rest = '') =>
  ({ zaken }: Wereld) =>
    `/mijn/aanvragen/${zaken[welke]}${rest}`
const bijLoket =
  (welke: keyof Wereld['zaken'], rest = '') =>
  ({ zaken }: Wereld) =>
    `/loket/aanvragen/${zaken[welke]}${rest}`
const document =
  (welke: keyof Wereld['documenten']) =>
  ({ documenten }: Wereld) =>
    `/mijn/documenten/${documenten[welke]}`
const bevestiging =
  (dienst: string, welke: keyof Wereld['zaken']) =>
  ({ zaken }: Wereld) =>
    `/diensten/${dienst}/aanvraag/bevestiging?aanvraag=${zaken[welke]}`

const BLADZIJDEN: Record<Wie, Bladzijde[]> = {
  vol: [
    ['an overview with everything', '/mijn'],
    ['documents', '/mijn/documenten'],
    ['a document with its versions', document('vernieuwd')],
    ['a document that could not be made', document('probleem')],
    ['what comes by itself, and what goes by mail', '/mijn/documenten/vanzelf?mail=bewaard'],
    ['cases', '/mijn/aanvragen'],
    ['a new case', zaak('nieuw')],
    ['a case that is being checked', zaak('controle')],
    ['a case in which the citizen has to act', zaak('kaart')],
    ['a case that was refused', zaak('geweigerd')],
    ['a case that was withdrawn', zaak('ingetrokken', '?intrekken=gelukt')],
    ['a case that could not be withdrawn any more', zaak('controle', '?intrekken=te-laat')],
    ['a case whose visit is to be booked', zaak('bezoek')],
    ['a case whose visit is booked', zaak('gepland')],
    ['a case that was done at once', zaak('automatisch')],
    ['withdrawing', zaak('nieuw', '/intrekken')],
    ['withdrawing too late', zaak('kaart', '/intrekken')],
    ['what the city knows', '/mijn/gegevens'],
    ['what the city knows, with the number', '/mijn/gegevens?nummer=toon'],
    ['messages', '/mijn/berichten'],
    ['a dienst with a form that was begun', '/diensten/geboorteakte'],
    ['a way in to something else than what was begun', '/diensten/geboorteakte-meertalig'],
    ['throwing a form away', '/diensten/geboorteakte/aanvraag/weg'],
    ['throwing a form away to begin with something else', '/diensten/geboorteakte/aanvraag/weg?ingang=geboorteakte-meertalig'],
    ['received, as a case', bevestiging('adreswijziging', 'nieuw')],
    ['received, with its document', bevestiging('geboorteakte', 'automatisch')],
    ['received, with a visit to book', bevestiging('adreswijziging', 'bezoek')],
    ['not there, signed in', '/mijn/aanvragen/A-0000-0000-00', 404],
  ],
  leeg: [
    ['an empty overview', '/mijn'],
    ['no documents', '/mijn/documenten'],
    ['no cases', '/mijn/aanvragen'],
    ['no messages', '/mijn/berichten'],
    ['what the city knows of who is not registered', '/mijn/gegevens'],
  ],
  stil: [
    ['an overview while the documents are made', '/mijn'],
    ['documents that are being made', '/mijn/documenten'],
    ['what the city knows, while the register is silent', '/mijn/gegevens'],
    ['a form whose register is silent', '/diensten/geboorteakte/aanvraag/wat'],
  ],
  zwak: [
    ['an overview for who has only a password', '/mijn'],
    ['documents for who has only a password', '/mijn/documenten'],
    ['a case for who has only a password', zaak('kaart')],
    ['forms that were typed in a stronger session, in the list', '/mijn/aanvragen'],
    ['a dienst whose form was typed in a stronger session', '/diensten/geboorteakte'],
    ['a form that was typed in a stronger session', '/diensten/adreswijziging/aanvraag/situatie'],
    ['what the city knows, for who has only a password', '/mijn/gegevens'],
    ['signing in more strongly', '/aanmelden?niveau=substantial&terug=%2Fmijn%2Fdocumenten'],
    ['signing in more strongly, stopped', '/aanmelden?fout=geannuleerd&terug=%2Fmijn%2Fdocumenten'],
  ],
  dirk: [
    ['the work list', '/loket'],
    ['an empty work list', '/loket?risico=laat'],
    ['a new case at the desk', bijLoket('nieuw')],
    ['a case with a check to record', bijLoket('controle')],
    ['a case with a check recorded wrongly', bijLoket('controle', '?fout=stap')],
    ['a case that somebody changed first', bijLoket('controle', '?gewijzigd=ja')],
    ['a case to decide, with files', bijLoket('besluit')],
    ['a decision before it is taken', bijLoket('besluit', '/besluit')],
    ['a case that was decided', bijLoket('geweigerd', '?gedaan=besloten')],
    ['a case whose visit is to be booked', bijLoket('bezoek')],
    ['a case whose visit is booked', bijLoket('gepland')],
    ['own looks', '/loket/inzagen'],
    ['looks by a reference that is none', '/loket/inzagen?referentie=onzin'],
    ['looks that are not there', '/loket/inzagen?referentie=A-0000-0000-00'],
  ],
  els: [['looks of the team', '/loket/inzagen']],
  karin: [
    ['the agenda', '/loket/agenda'],
    ['a case at the counter', bijLoket('gepland')],
  ],
  sofie: [
    ['the start of a process owner', '/loket'],
    ['what keeps failing', '/loket/storingen'],
    ['not for this role, signed in', '/fout/geen-recht'],
  ],
  omar: [
    ['the start of an auditor', '/loket'],
    ['all looks', '/loket/inzagen'],
  ],
}

// The people of these pages are made once.
test.describe.configure({ mode: 'default' })

for (const [wie, bladzijden] of Object.entries(BLADZIJDEN) as [Wie, Bladzijde[]][]) {
  test.describe(wie, () => {
    test.use({ wie })

    for (const [naam, waar, status] of bladzijden) {
      test(`${naam} is fit for everyone`, async ({ page, kaal, wereld, klachten }) => {
        if (status) klachten.verwacht.push(new RegExp(String(status)))
        await isVoorIedereen({ page, kaal }, typeof waar === 'string' ? waar : waar(wereld), status)
      })
    }
  })
}

for (const [wie, adres] of [
  ['vol', '/mijn'],
  ['dirk', '/loket'],
] as const) {
  test.describe(wie, () => {
    test.use({ wie })
    test(`the menu of ${adres} is fit for everyone`, ({ page }) => isMenuVoorIedereen(page, adres))
  })
}

test('no two downloads in a list are called the same', async ({ page }) => {
  for (const adres of ['/mijn/documenten', '/en/mijn/documenten']) {
    await page.goto(adres)
    const namen = await page.getByRole('link', { name: /^Download / }).evaluateAll((links) => links.map((link) => link.getAttribute('aria-label')))
    expect(namen.length, adres).toBeGreaterThan(5)
    expect(new Set(namen).size, namen.join('\n')).toBe(namen.length)
  }
})
