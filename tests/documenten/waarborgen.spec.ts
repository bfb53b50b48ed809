import { expect, test } from '@playwright/test'
import { db, inTransactie, sql, type Tx } from '@/lib/platform/database'
import { nieuwDocumentnummer, nieuwId } from '@/lib/platform/ids'
import type { Proefregisters } from '@/tests/bronnen/proefregisters'
import { eenBurgerMetDocumenten, proefregisters } from '@/tests/ondersteuning/proefburger'

let registers: Proefregisters

test.beforeAll(async () => {
  registers = await proefregisters()
})
test.afterAll(() => registers?.stop())

/** A document with one valid versie, and a way to write another past all our code. */
async function eenKeten() {
  const { burgerId } = await eenBurgerMetDocumenten(registers)
  const { versies, ...document } = await db.document.findFirstOrThrow({
    where: { burgerId, documenttype: 'attest-hoofdverblijfplaats' },
    include: { versies: true },
  })
  const [versie] = versies
  if (!versie) throw new Error('a document that was issued has a versie')
  const schrijf = (tx: Tx, anders: object) =>
    tx.versie.create({
      data: {
        ...versie,
        id: nieuwId(),
        nummer: nieuwDocumentnummer(),
        bestandId: null,
        controleHash: null,
        controlecodeVersleuteld: null,
        gegevensVersleuteld: null,
        drukVersleuteld: null,
        volgnummer: 2,
        vervangtId: versie.id,
        ...anders,
      },
    })
  return { document, versie, schrijf }
}

test.describe('the database itself refuses', () => {
  test('two valid versies of a document', async () => {
    const { schrijf } = await eenKeten()
    await expect(inTransactie((tx) => schrijf(tx, {}))).rejects.toThrow(/[Uu]nique/)
  })

  test('a versie that replaces nothing, skips a number or follows another document', async () => {
    const { versie, schrijf } = await eenKeten()
    const vreemd = await eenKeten()
    await db.$executeRaw`update versie set status = 'vervallen', einde_op = now(), einde_reden = 'proef' where id = ${versie.id}::uuid`
    for (const anders of [{ vervangtId: null }, { volgnummer: 3 }, { volgnummer: 1 }, { vervangtId: vreemd.versie.id }]) {
      await expect(inTransactie((tx) => schrijf(tx, anders))).rejects.toThrow()
    }
    await inTransactie((tx) => schrijf(tx, {}))
  })

  test('a versie that is replaced without a successor, at the end of the transaction', async () => {
    const { versie } = await eenKeten()
    const vervang = db.$executeRaw`update versie set status = 'vervangen', einde_op = now(), einde_reden = 'proef' where id = ${versie.id}::uuid`
    await expect(vervang).rejects.toThrow('has a successor')
    expect((await db.versie.findUniqueOrThrow({ where: { id: versie.id } })).status).toBe('geldig')
  })

  test('a versie that begins as something else than valid', async () => {
    const { versie, schrijf } = await eenKeten()
    await db.$executeRaw`update versie set status = 'vervallen', einde_op = now(), einde_reden = 'proef' where id = ${versie.id}::uuid`
    await expect(inTransactie((tx) => schrijf(tx, { status: 'vervallen', eindeOp: new Date(), eindeReden: 'proef' }))).rejects.toThrow(
      'begins as geldig',
    )
  })

  test('days in the wrong order, and a gap that is none', async () => {
    const { versie, schrijf } = await eenKeten()
    await db.$executeRaw`update versie set status = 'vervallen', einde_op = now(), einde_reden = 'proef' where id = ${versie.id}::uuid`
    await expect(inTransactie((tx) => schrijf(tx, { geldigTot: new Date('2000-01-01') }))).rejects.toThrow('versie_dagen')
    await expect(inTransactie((tx) => schrijf(tx, { gatVanaf: versie.uitgegevenOp }))).rejects.toThrow('versie_gat')
  })

  test('what was issued is changed, and what ended comes back', async () => {
    const { versie } = await eenKeten()
    for (const zin of [
      sql`update versie set nummer = 'D-0' where id = ${versie.id}::uuid`,
      sql`update versie set geldig_tot = geldig_tot + 365 where id = ${versie.id}::uuid`,
      sql`update versie set uitgegeven_op = uitgegeven_op - 1 where id = ${versie.id}::uuid`,
      sql`update versie set gat_vanaf = '2000-01-01' where id = ${versie.id}::uuid`,
    ]) {
      await expect(db.$executeRaw(zin)).rejects.toThrow('never changed')
    }
    await db.$executeRaw`update versie set status = 'ingetrokken', einde_op = now(), einde_reden = 'proef' where id = ${versie.id}::uuid`
    const terug = db.$executeRaw`update versie set status = 'geldig', einde_op = null, einde_reden = null where id = ${versie.id}::uuid`
    await expect(terug).rejects.toThrow('stays ended')
    await expect(db.versie.delete({ where: { id: versie.id } })).rejects.toThrow('never removed')
  })

  test('a versie that ended without saying when or why', async () => {
    const { versie } = await eenKeten()
    await expect(db.$executeRaw`update versie set status = 'vervallen' where id = ${versie.id}::uuid`).rejects.toThrow('versie_einde')
    await expect(db.$executeRaw`update versie set status = 'vervallen', einde_op = now() where id = ${versie.id}::uuid`).rejects.toThrow(
      'versie_einde_reden',
    )
  })

  test('two documents of one kind about one person, or two versies for one aanvraag', async () => {
    const { document, versie, schrijf } = await eenKeten()
    await expect(db.document.create({ data: { ...document, id: nieuwId() } })).rejects.toThrow(/[Uu]nique/)
    await db.$executeRaw`update versie set status = 'vervallen', einde_op = now(), einde_reden = 'proef' where id = ${versie.id}::uuid`
    const aanvraagId = nieuwId()
    const tweede = await inTransactie((tx) => schrijf(tx, { aanvraagId }))
    await db.$executeRaw`update versie set status = 'vervallen', einde_op = now(), einde_reden = 'proef' where id = ${tweede.id}::uuid`
    await expect(inTransactie((tx) => schrijf(tx, { aanvraagId, volgnummer: 3, vervangtId: tweede.id }))).rejects.toThrow(/[Uu]nique/)
  })

  test('a renewal that nobody can be asked for, and an obstacle without its moment', async () => {
    const { document } = await eenKeten()
    const { id } = document
    await expect(db.document.update({ where: { id }, data: { vernieuwt: false } })).rejects.toThrow('document_vernieuwt')
    await expect(db.document.update({ where: { id }, data: { inszVersleuteld: null } })).rejects.toThrow('document_vernieuwt')
    await expect(db.document.update({ where: { id }, data: { beletsel: 'overleden' } })).rejects.toThrow('document_beletsel')
  })
})
