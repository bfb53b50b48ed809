import { expect, test } from '@playwright/test'
import type { GebeurtenisRegel } from '@/lib/aanvragen/find-aanvraag'
import { isAanZet, type VerloopPunt, verloopVan } from '@/lib/aanvragen/verloop'
import { getFormulier } from '@/lib/catalogus/find-dienst'

type Verhaal = Parameters<typeof verloopVan>[2]

/** Things that happened, each a minute after the one before. */
function verhaal(...stappen: [soort: string, gegevens?: Record<string, string>][]): GebeurtenisRegel[] {
  return stappen.map(([soort, gegevens = {}], plaats) => ({
    id: String(plaats),
    soort,
    gegevens,
    door: 'burger',
    op: new Date(`2026-03-02T10:0${plaats}:00Z`),
  }))
}

async function verloop(dienst: string, anders: Partial<Verhaal> & Pick<Verhaal, 'gebeurtenissen'>, taal: 'nl' | 'en' = 'nl'): Promise<VerloopPunt[]> {
  return verloopVan(await getFormulier(dienst), taal, { status: 'ingediend', afhandeling: 'dossier', ...anders })
}

function standen(punten: VerloopPunt[]): string[] {
  return punten.map(({ id, stand }) => `${id} ${stand}`)
}

const INGEDIEND: [string] = ['aanvraag.ingediend']

test('what was just sent stands in its first step, and all others are still to come with their terms', async () => {
  const punten = await verloop('adreswijziging', { stap: 'ontvangen', stapTermijn: '2026-03-05', gebeurtenissen: verhaal(INGEDIEND) })
  expect(standen(punten)).toEqual([
    'verstuurd klaar',
    'ontvangen nu',
    'woonstcontrole later',
    'beslissing later',
    'inschrijving later',
    'kaart later',
  ])
  expect(punten[1]).toMatchObject({ uiterlijk: '2026-03-05' })
  expect(punten[2]).toMatchObject({ termijnDagen: 15 })
  expect(punten[5]?.termijnDagen).toBeUndefined()
})

test('a step that is done says when, and what came of it in the words of the dienst', async () => {
  const gebeurtenissen = verhaal(
    INGEDIEND,
    ['stap.afgerond', { stap: 'ontvangen' }],
    ['stap.gevraagd', { stap: 'woonstcontrole' }],
    ['stap.afgerond', { stap: 'woonstcontrole', resultaat: 'positief' }],
  )
  const punten = await verloop('adreswijziging', { status: 'in_behandeling', stap: 'beslissing', gebeurtenissen }, 'en')
  expect(punten[2]).toMatchObject({ stand: 'klaar', op: new Date('2026-03-02T10:03:00Z'), gevraagdOp: new Date('2026-03-02T10:02:00Z') })
  expect(punten[2]?.wat).toMatchObject({ titel: 'Check of your address', resultaat: 'You live there: the check is in order.' })
  expect(punten[3]).toMatchObject({ id: 'beslissing', stand: 'nu' })
})

test('an approved case goes on after the decision, and waits for the citizen at its end', async () => {
  const gebeurtenissen = verhaal(
    INGEDIEND,
    ['stap.afgerond', { stap: 'ontvangen' }],
    ['stap.afgerond', { stap: 'woonstcontrole', resultaat: 'positief' }],
    ['stap.afgerond', { stap: 'beslissing' }],
    ['besluit.genomen', { uitkomst: 'goedgekeurd' }],
    ['stap.afgerond', { stap: 'inschrijving' }],
  )
  const punten = await verloop('adreswijziging', { status: 'goedgekeurd', stap: 'kaart', gebeurtenissen })
  expect(standen(punten).slice(3)).toEqual(['beslissing klaar', 'inschrijving klaar', 'kaart nu'])
  expect(punten[3]).toMatchObject({ uitkomst: 'goedgekeurd' })
  expect(isAanZet({ status: 'goedgekeurd', wachtOp: 'burger' })).toBe(true)
})

test('a refused case ends with its decision', async () => {
  const gebeurtenissen = verhaal(INGEDIEND, ['aanvraag.genomen'], ['besluit.genomen', { uitkomst: 'geweigerd' }])
  const punten = await verloop('geboorteakte', { status: 'geweigerd', gebeurtenissen })
  expect(standen(punten)).toEqual(['verstuurd klaar', 'nazicht klaar'])
  expect(punten[1]).toMatchObject({ uitkomst: 'geweigerd', op: new Date('2026-03-02T10:02:00Z') })
})

test('a decision that the register refused is taken again: that step is the one of now', async () => {
  const gebeurtenissen = verhaal(
    INGEDIEND,
    ['stap.afgerond', { stap: 'nazicht' }],
    ['besluit.genomen', { uitkomst: 'goedgekeurd' }],
    ['besluit.vervallen'],
  )
  const punten = await verloop('geboorteakte', { status: 'in_behandeling', stap: 'nazicht', gebeurtenissen })
  expect(standen(punten)).toEqual(['verstuurd klaar', 'nazicht nu', 'document later'])
  expect(punten[1]?.uitkomst).toBeUndefined()
})

test('a withdrawn case ends there, and its other steps are gone', async () => {
  const gebeurtenissen = verhaal(INGEDIEND, ['aanvraag.ingetrokken'])
  expect(standen(await verloop('adreswijziging', { status: 'ingetrokken', gebeurtenissen }))).toEqual(['verstuurd klaar', 'ingetrokken klaar'])
})

test('a case that is done has nothing left to come', async () => {
  const gebeurtenissen = verhaal(
    INGEDIEND,
    ['stap.afgerond', { stap: 'nazicht' }],
    ['besluit.genomen', { uitkomst: 'goedgekeurd' }],
    ['stap.afgerond', { stap: 'document' }],
  )
  expect(standen(await verloop('geboorteakte', { status: 'afgerond', gebeurtenissen }))).toEqual([
    'verstuurd klaar',
    'nazicht klaar',
    'document klaar',
  ])
})

test('what was given at once is two points: sent, and ready', async () => {
  const gebeurtenissen = verhaal(INGEDIEND, ['document.uitgegeven', { documenttype: 'uittreksel-geboorteakte' }])
  const punten = await verloop('geboorteakte', { status: 'afgerond', afhandeling: 'automatisch', gebeurtenissen })
  expect(standen(punten)).toEqual(['verstuurd klaar', 'documenten klaar'])
})

test('a visit is first booked, then happens; its moment stands with it', async () => {
  const bezoek = { afhandeling: 'afspraak' as const }
  const gevraagd = verhaal(INGEDIEND)
  expect(standen(await verloop('adreswijziging', { ...bezoek, gebeurtenissen: gevraagd }))).toEqual([
    'verstuurd klaar',
    'afspraak-boeken nu',
    'bezoek later',
  ])
  const gepland = verhaal(INGEDIEND, ['afspraak.gepland', { moment: '2026-03-10T09:30:00.000Z' }])
  const punten = await verloop('adreswijziging', { ...bezoek, status: 'in_behandeling', gebeurtenissen: gepland })
  expect(standen(punten)).toEqual(['verstuurd klaar', 'afspraak-boeken klaar', 'bezoek nu'])
  expect(punten[2]?.op).toEqual(new Date('2026-03-10T09:30:00.000Z'))
  const gemist = [...gepland, ...verhaal(['afspraak.gemist'])]
  expect(standen(await verloop('adreswijziging', { ...bezoek, gebeurtenissen: gemist })), 'booked again').toEqual([
    'verstuurd klaar',
    'afspraak-boeken nu',
    'bezoek later',
  ])
  const geweest = [...gepland, ...verhaal(['aanvraag.afgerond'])]
  expect(standen(await verloop('adreswijziging', { ...bezoek, status: 'afgerond', gebeurtenissen: geweest })).at(-1)).toBe('bezoek klaar')
  const ingetrokken = [...gevraagd, ...verhaal(['aanvraag.ingetrokken'])]
  expect(standen(await verloop('adreswijziging', { ...bezoek, status: 'ingetrokken', gebeurtenissen: ingetrokken }))).toEqual([
    'verstuurd klaar',
    'ingetrokken klaar',
  ])
})

test('the citizen has to act only while the case runs and waits for them', () => {
  expect(isAanZet({ status: 'wacht_op_burger' })).toBe(true)
  expect(isAanZet({ status: 'in_behandeling', wachtOp: 'medewerker' })).toBe(false)
  expect(isAanZet({ status: 'afgerond', wachtOp: 'burger' })).toBe(false)
})

test('who has a moment has nothing to do until then, unless something is asked', () => {
  expect(isAanZet({ status: 'ingediend', wachtOp: 'burger' }, false)).toBe(true)
  expect(isAanZet({ status: 'ingediend', wachtOp: 'burger' }, true)).toBe(false)
  expect(isAanZet({ status: 'wacht_op_burger' }, true)).toBe(true)
})
