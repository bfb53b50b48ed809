import { expect, test } from '@playwright/test'
import { findMailweigering, probeerAdresOpnieuw, sluitVroegereWeigeringen } from '@/lib/berichten/mailweigering'
import { stuurBericht } from '@/lib/berichten/stuur-bericht'
import { stuurMail } from '@/lib/berichten/stuur-mail'
import { verstuurMail } from '@/lib/berichten/verstuur-mail'
import { listMailregels } from '@/lib/loket/list-mailweigeringen'
import { neem } from '@/lib/loket/neem'
import { db, inTransactie } from '@/lib/platform/database'
import { nieuwId } from '@/lib/platform/ids'
import type { Proefregisters } from '@/tests/bronnen/proefregisters'
import { eenGezin, eenMedewerker, gezien, verhuis } from '@/tests/loket/zaak'
import { type Mailserver, startMailserver } from '@/tests/ondersteuning/mailserver'
import { proefregisters } from '@/tests/ondersteuning/proefburger'

let registers: Proefregisters
let mailserver: Mailserver

test.beforeAll(async () => {
  registers = await proefregisters()
  mailserver = await startMailserver()
})
test.afterAll(async () => {
  await mailserver.stop()
  await registers.stop()
})

/** A citizen whose mail server has nobody of that name. */
async function onbereikbaar() {
  const { aanvrager } = await eenGezin(registers)
  const email = `niemand-${nieuwId()}@voorbeeld.example`
  await db.burger.update({ where: { id: aanvrager.burgerId }, data: { email } })
  return { aanvrager, burgerId: aanvrager.burgerId, email }
}

async function stuur(burgerId: string): Promise<{ mailVerstuurdOp: Date | null }> {
  const sleutel = nieuwId()
  await inTransactie((tx) => stuurBericht(tx, { burgerId, soort: 'aanvraag-afgerond', gegevens: { referentie: 'A-0' }, sleutel }))
  const { id } = await db.bericht.findUniqueOrThrow({ where: { sleutel } })
  await stuurMail(id)
  return db.bericht.findUniqueOrThrow({ where: { id } })
}

test('an address that is refused for good is marked once and not tried again, until the citizen says that it is right', async () => {
  const { burgerId, email } = await onbereikbaar()
  expect((await stuur(burgerId)).mailVerstuurdOp).toBeNull()
  const weigering = await findMailweigering({ burgerId, email: email.toUpperCase() })
  expect(weigering).toMatchObject({ antwoord: 550 })
  expect(JSON.stringify(weigering), 'the address is kept nowhere else').not.toContain('niemand')
  mailserver.legPlat()
  expect((await stuur(burgerId)).mailVerstuurdOp, 'a server that is down is not even called').toBeNull()
  await probeerAdresOpnieuw({ burgerId, email })
  await expect(stuur(burgerId), 'now it is tried again').rejects.toThrow()
  mailserver.herstel()
  await stuur(burgerId)
  expect(await db.mailweigering.count({ where: { burgerId } })).toBe(2)
  expect(await db.mailweigering.count({ where: { burgerId, opgelostOp: null } })).toBe(1)
})

test('another address begins anew, and what was marked of the old one is over at the next sign-in', async () => {
  const { burgerId, email } = await onbereikbaar()
  await stuur(burgerId)
  const nieuw = `${nieuwId()}@voorbeeld.example`
  await db.burger.update({ where: { id: burgerId }, data: { email: nieuw } })
  expect(await findMailweigering({ burgerId, email: nieuw })).toBeUndefined()
  expect((await stuur(burgerId)).mailVerstuurdOp).not.toBeNull()
  await inTransactie((tx) => sluitVroegereWeigeringen(tx, { burgerId, email: nieuw }))
  expect(await findMailweigering({ burgerId, email })).toBeUndefined()
})

test('a server that is down, or that refuses us, says nothing of the address', async () => {
  const mail = { id: nieuwId(), aan: 'niemand@voorbeeld.example', titel: 'Proef', tekst: 'Proef', taal: 'nl' as const }
  expect(await verstuurMail(mail)).toEqual({ verstuurd: false, antwoord: 550 })
  mailserver.legPlat()
  await expect(verstuurMail(mail)).rejects.toThrow()
  mailserver.herstel()
})

test('staff see it as work, with the open cases of their team and without the address', async () => {
  const { aanvrager, burgerId, email } = await onbereikbaar()
  const referentie = await verhuis(aanvrager, '12')
  await neem(await gezien(await eenMedewerker(), referentie))
  await stuur(burgerId)
  const { id } = (await findMailweigering({ burgerId, email })) ?? { id: '' }
  const regelVan = async (rol: 'teamverantwoordelijke' | 'proceseigenaar', team = 'bevolking') =>
    (await listMailregels(await eenMedewerker(rol, team))).find((regel) => regel.id === id)
  expect(await regelVan('teamverantwoordelijke')).toMatchObject({ antwoord: 550, referenties: [referentie] })
  for (const [rol, team] of [
    ['teamverantwoordelijke', 'elders'],
    ['proceseigenaar', 'bevolking'],
  ] as const) {
    expect(await regelVan(rol, team), 'no reference of a case that is not theirs to read').toMatchObject({ referenties: [] })
  }
  expect(JSON.stringify(await regelVan('teamverantwoordelijke'))).not.toContain(email)
})
