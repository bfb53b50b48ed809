import type { Account } from 'next-auth'
import { z } from 'zod'
import { neemConceptenMee } from '@/lib/aanvragen/neem-concepten-mee'
import { sluitVroegereWeigeringen } from '@/lib/berichten/mailweigering'
import { meldBurgerAan } from '@/lib/burgers/meld-burger-aan'
import { hervatVernieuwing } from '@/lib/documenten/hervat-vernieuwing'
import { isInsz } from '@/lib/gegevens/insz'
import { addJob } from '@/lib/jobs/add-job'
import { inTransactie, type Tx } from '@/lib/platform/database'
import { env } from '@/lib/platform/env'
import { nieuwId } from '@/lib/platform/ids'
import { later, nu, uren } from '@/lib/platform/klok'
import { versleutel } from '@/lib/platform/versleuteling'
import { Rol } from '@/prisma/client/client'
import { STILTE } from './gebruik-sessie'
import { isMinstens, niveauVan } from './niveaus'

const UITERLIJK = uren(12)

const Burgerprofiel = z.object({
  sub: z.string().min(1),
  given_name: z.string().min(1),
  family_name: z.string().min(1),
  email: z.string().optional(),
  phone_number: z.string().optional(),
  rrn: z.string().optional(),
  acr: z.string().optional(),
  amr: z.array(z.string()).optional(),
})

const Medewerkerprofiel = Burgerprofiel.extend({
  rol: z.enum(Rol),
  team: z.string().min(1),
  diensten: z.array(z.string()).default([]),
  loket: z.string().optional(),
})

/** What a provider said of who signed in is not what we need: a code for the page of signing in. */
export function profielFout(aanbieder: string, profiel: unknown): string | undefined {
  if (aanbieder === 'mprofiel') return Medewerkerprofiel.safeParse(profiel).success ? undefined : 'geen-rol'
  return Burgerprofiel.safeParse(profiel).success ? undefined : 'profiel'
}

/** Makes the session of a sign-in, with the person it belongs to, in one transaction; gives its id. */
export async function meldAan(account: Account, profiel: unknown): Promise<string> {
  const id = nieuwId()
  const { acr, amr } = Burgerprofiel.parse(profiel)
  const niveau = account.provider === 'mprofiel' ? 'high' : niveauVan(acr)
  await inTransactie(async (tx) => {
    const wie = account.provider === 'mprofiel' ? await meldMedewerkerAan(tx, profiel) : await meldProfielAan(tx, profiel, niveau)
    await tx.sessie.create({
      data: {
        id,
        ...wie,
        niveau,
        middel: amr?.[0] ?? null,
        idTokenVersleuteld: account.id_token ? versleutel(account.id_token, `sessie:${id}`) : null,
        gemaaktOp: nu(),
        verlooptOp: later(nu(), STILTE),
        uiterlijkOp: later(nu(), UITERLIJK),
      },
    })
  })
  return id
}

async function meldProfielAan(tx: Tx, profiel: unknown, niveau: ReturnType<typeof niveauVan>): Promise<{ burgerId: string }> {
  const { sub, given_name, family_name, email, phone_number, rrn } = Burgerprofiel.parse(profiel)
  const magNummer = rrn && isMinstens(niveau, 'substantial') && isInsz(rrn, { demo: env().OPENLOKET_MODUS === 'demo' })
  const insz = magNummer ? rrn : undefined
  const profielgegevens = { sub, voornaam: given_name, achternaam: family_name, email, telefoon: phone_number, insz }
  const { burgerId, eerder } = await meldBurgerAan(tx, profielgegevens)
  await sluitVroegereWeigeringen(tx, { burgerId, email })
  // Who began a form with a password and signs in more strongly for its next step goes on where they were.
  if (eerder) await neemConceptenMee(tx, eerder, burgerId)
  if (insz) await hervatVernieuwing(tx, burgerId)
  return { burgerId }
}

async function meldMedewerkerAan(tx: Tx, profiel: unknown): Promise<{ medewerkerId: string }> {
  const { sub, given_name, family_name, email, rrn, rol, team, diensten, loket } = Medewerkerprofiel.parse(profiel)
  const basis = {
    voornaam: given_name,
    achternaam: family_name,
    email: email ?? null,
    rol,
    team,
    diensten,
    loket: loket ?? null,
    laatstAangemeldOp: nu(),
  }
  const eerder = await tx.medewerker.findUnique({ where: { profielSub: sub }, select: { rol: true, team: true, diensten: true } })
  const isAnders = eerder && (eerder.rol !== rol || eerder.team !== team || eerder.diensten.join() !== diensten.join())
  // What they had and may not handle any more goes back to the list at once.
  if (isAnders) await addJob(tx, 'geef-zaken-vrij', {}, { sleutel: 'geef-zaken-vrij', telDoor: true })
  const { id } = await tx.medewerker.upsert({
    where: { profielSub: sub },
    create: { id: nieuwId(), profielSub: sub, ...basis },
    update: basis,
    select: { id: true },
  })
  if (rrn && isInsz(rrn, { demo: env().OPENLOKET_MODUS === 'demo' })) {
    await tx.medewerker.update({ where: { id }, data: { inszVersleuteld: versleutel(rrn, `medewerker:${id}`) } })
  }
  return { medewerkerId: id }
}
