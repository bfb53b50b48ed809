import { createSecretKey } from 'node:crypto'
import { z } from 'zod'
import { leesOpslagplaatsen } from './opslagplaats'

/** How each process is configured. The only place that reads `process.env`; see `.env.example` for the words. */
export type Env = z.infer<typeof Schema>

const GEEF_SLEUTELS = 'write it as id:base64 of 32 bytes, the current key first; an id has letters, digits and dashes'

/**
 * Keys as `id:base64`, the current one first. A dot in an id would be read as a border in what is stored. Made a key once: bytes would be
 * made one for each text.
 */
const Sleutels = z.string(GEEF_SLEUTELS).transform((tekst, ctx) => {
  const delen = tekst.split(',').map((deel) => /^([A-Za-z0-9-]+):(.+)$/.exec(deel.trim()))
  const sleutels = delen.map((deel) => ({ id: deel?.[1] ?? '', bytes: Buffer.from(deel?.[2] ?? '', 'base64') }))
  if (sleutels.some(({ id, bytes }) => !id || bytes.length !== 32)) {
    ctx.addIssue(GEEF_SLEUTELS)
    return z.NEVER
  }
  return sleutels.map(({ id, bytes }) => ({ id, sleutel: createSecretKey(bytes) }))
})

const GEEF_HASHSLEUTEL = 'write base64 of at least 32 random bytes'

const Sleutel = z.string(GEEF_HASHSLEUTEL).transform((tekst, ctx) => {
  const bytes = Buffer.from(tekst, 'base64')
  if (bytes.length >= 32) return createSecretKey(bytes)
  ctx.addIssue(GEEF_HASHSLEUTEL)
  return z.NEVER
})

const Adres = z.url({ protocol: /^https?$/, error: 'write a whole address, such as https://…' })

function getal(vorm: string, min: number, max = Number.MAX_SAFE_INTEGER) {
  return z.coerce.number(vorm).int(vorm).min(min, vorm).max(max, vorm)
}

const Niveaus = z
  .string()
  .regex(
    /^[^=,]+=(low|substantial|high)(,[^=,]+=(low|substantial|high))*$/,
    'write what the provider calls each level, such as a=low,b=substantial,c=high',
  )
  .default('urn:openloket:niveau:low=low,urn:openloket:niveau:substantial=substantial,urn:openloket:niveau:high=high')

const GEEF_GELDIGHEID = 'write kind=months/days, such as attest-van-leven=3/14, the days fewer than the months have'

/** Terms of kinds of documents: how many months each is valid, and how many days before its end it is renewed. */
const Geldigheid = z
  .string()
  .default('')
  .transform((tekst, ctx) => {
    const termijnen: Record<string, { maanden: number; vernieuwDagenVooraf: number }> = {}
    for (const deel of tekst.split(',').filter((stuk) => stuk.trim())) {
      const [, soort, maanden, dagen] = /^([a-z-]+)=(\d{1,3})\/(\d{1,3})$/.exec(deel.trim()) ?? []
      const termijn = { maanden: Number(maanden), vernieuwDagenVooraf: Number(dagen) }
      if (!soort || termijn.maanden < 1 || termijn.vernieuwDagenVooraf >= termijn.maanden * 28) ctx.addIssue(GEEF_GELDIGHEID)
      else termijnen[soort] = termijn
    }
    return termijnen
  })

const GEEF_PLAATSEN = 'write databank, name=file:///folder or name=s3+https://key:secret@host/bucket, with signs such as / in a secret as %2F'

/** Where files are: the place for new ones first. */
const Plaatsen = z
  .string()
  .default('databank')
  .transform((tekst, ctx) => {
    const plaatsen = leesOpslagplaatsen(tekst)
    if (!plaatsen) ctx.addIssue(GEEF_PLAATSEN)
    return plaatsen ?? z.NEVER
  })

const GEEF_TOEPASSINGEN = 'write client id=name, such as verhuisplatform=Verhuisplatform, with a comma between them'

/** Programs that may file for citizens: the client id of each at the identity provider, and what people read of it. */
const Toepassingen = z
  .string()
  .default('')
  .transform((tekst, ctx) => {
    const toepassingen = new Map<string, string>()
    for (const deel of tekst.split(',').filter((stuk) => stuk.trim())) {
      const [, id, naam = ''] = /^([^=\s]{1,100})=(.{1,100})$/.exec(deel.trim()) ?? []
      if (!id || toepassingen.has(id)) ctx.addIssue(GEEF_TOEPASSINGEN)
      else toepassingen.set(id, naam.trim())
    }
    return toepassingen
  })

const GEEF_VROEGER = 'write dienst=online/all, such as adreswijziging=5796/59645, with a comma between them'

/** How diensten went before the portal: how many came in online, of how many. */
const Vroeger = z
  .string()
  .default('adreswijziging=5796/59645,geboorteakte=4896/14526')
  .transform((tekst, ctx) => {
    const vroeger = new Map<string, { online: number; alle: number }>()
    for (const deel of tekst.split(',').filter((stuk) => stuk.trim())) {
      const [, dienst = '', online, alle] = /^([a-z0-9-]+)=(\d{1,9})\/(\d{1,9})$/.exec(deel.trim()) ?? []
      if (!dienst || Number(alle) < 1 || Number(online) > Number(alle)) ctx.addIssue(GEEF_VROEGER)
      else vroeger.set(dienst, { online: Number(online), alle: Number(alle) })
    }
    return vroeger
  })

const Schema = z.object({
  OPENLOKET_MODUS: z.enum(['demo', 'productie'], 'write demo or productie').default('productie'),
  PROCES_NAAM: z.string().default('web'),
  PORT: getal('write a port between 1 and 65535', 1, 65_535).default(3000),
  /** Whether a front door of ours stands before the web processes and says in x-forwarded-for who asks. */
  VOORDEUR: z.enum(['ja', 'nee'], 'write ja or nee').default('nee'),
  PUBLIC_URL: Adres,
  DATABASE_URL: z.string('give the address of a PostgreSQL database').regex(/^postgres(ql)?:\/\//, 'write postgresql://…'),
  BESTANDEN_PLAATSEN: Plaatsen,
  DATABASE_VERBINDINGEN: getal('write a whole number, 1 or more', 1).default(10),
  NEXTAUTH_SECRET: z.string('give at least 32 random characters').min(32, 'give at least 32 random characters'),
  GEGEVENS_SLEUTELS: Sleutels,
  HASH_SLEUTEL: Sleutel,
  APROFIEL_ISSUER: Adres,
  APROFIEL_CLIENT_ID: z.string('give the client id that the A-profiel gave you').min(1, 'give the client id that the A-profiel gave you'),
  APROFIEL_CLIENT_SECRET: z.string('give the client secret that the A-profiel gave you').min(1, 'give the client secret that the A-profiel gave you'),
  APROFIEL_SCOPE: z.string().default('openid profile email phone rrn'),
  APROFIEL_AUTH_METHODS: z.string().default('iam-aprofiel-userpass,fas-citizen-bmid,fas-citizen-otp,fas-citizen-totp,fas-citizen-eid'),
  APROFIEL_NIVEAUS: Niveaus,
  MPROFIEL_ISSUER: Adres,
  MPROFIEL_CLIENT_ID: z.string('give the client id that the M-profiel gave you').min(1, 'give the client id that the M-profiel gave you'),
  MPROFIEL_CLIENT_SECRET: z.string('give the client secret that the M-profiel gave you').min(1, 'give the client secret that the M-profiel gave you'),
  MPROFIEL_SCOPE: z.string().default('openid profile email rol'),
  BRON_PERSONEN_URL: Adres,
  BRON_AKTEN_URL: Adres,
  BRON_ADRESSEN_URL: Adres,
  BRON_PARKEREN_URL: Adres,
  BRON_SLEUTEL: z.string('give the bearer token for the registers').min(1, 'give the bearer token for the registers'),
  SMTP_URL: z.string('give the address of the mail server, smtp://…').regex(/^smtps?:\/\//, 'write smtp://… or smtps://…'),
  MAIL_AFZENDER: z.string().default('Openloket <noreply@openloket.example>'),
  MAIL_TERUG_ADRES: z
    .string()
    .regex(/^([a-z0-9._-]{1,11}@[a-z0-9.-]+\.[a-z]+|)$/, 'write an address such as terug@stad.be, of at most 11 characters before the @')
    .default(''),
  MAIL_TERUG_SLEUTEL: z
    .string()
    .regex(/^(\S{16,}|)$/, 'give at least 16 random characters, without spaces')
    .default(''),
  ZEGEL_BESTAND: z.string('give the path of a PKCS#12 file with the certificate of the seal'),
  ZEGEL_WACHTWOORD: z.string('give the passphrase of ZEGEL_BESTAND'),
  ZEGEL_EERDERE: z.string().default(''),
  ZEGEL_TIJDSTEMPEL_URL: z.union([Adres, z.literal('')]).default(''),
  STAD_NAAM: z.string().default('Stad Antwerpen'),
  STAD_GEMEENTE: z.string().default('Antwerpen'),
  STAD_NISCODE: z.string().default('11002'),
  STAD_POSTCODES: z
    .string()
    .default('2000,2018,2020,2030,2040,2050,2060,2100,2140,2150,2170,2180,2600,2610,2660')
    .transform((lijst) => lijst.split(',').map((postcode) => postcode.trim())),
  STAD_TELEFOON: z.string().default('03 22 11 333'),
  STAD_TELEFOON_UREN: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-3]):[0-5]\d$/, 'write the hours of a working day such as 09:00-17:00')
    .refine((uren) => uren.slice(0, 5) < uren.slice(6), 'write an end that is later than the begin')
    .default('09:00-17:00'),
  STAD_EMAIL: z.string().default('info@antwerpen.be'),
  STAD_LOGO: z.string().default(''),
  STAD_KLEUR: z
    .string()
    .regex(/^#[0-9a-fA-F]{6}$/, 'write a colour as #rrggbb')
    .default('#003865'),
  MANDAAT_MAX_MAANDEN: getal('write a number of months, 1 to 60', 1, 60).default(24),
  API_TOEPASSINGEN: Toepassingen,
  API_PUBLIEK: z.string().default(''),
  OPENDATA_LICENTIE: z.union([Adres, z.literal('')]).default(''),
  DOCUMENT_GELDIGHEID: Geldigheid,
  CLAMD_ADRES: z
    .string()
    .regex(/^(tcp:\/\/[^\s/:]+:\d{1,5}|unix:\/\/\/\S+|)$/, 'write tcp://host:port or unix:///path/of/the/socket')
    .default(''),
  ONGEDAAN_MINUTEN: getal('write a whole number of minutes between 0 and 1440', 0, 1_440).default(10),
  STEEKPROEF_DEEL: getal('write a whole number, 1 or more', 1).default(5),
  SIGNAAL_DOSSIERS_PER_UUR: getal('write a whole number, 2 or more', 2).default(40),
  SIGNAAL_WEIGERINGEN_PER_DAG: getal('write a whole number, 2 or more', 2).default(10),
  SIGNAAL_GEZOCHT_PER_DAG: getal('write a whole number, 2 or more', 2).default(15),
  CIJFERS_VROEGER: Vroeger,
  WERKLIJST_KRAP_WERKDAGEN: getal('write a whole number of days, 1 or more', 1, 60).default(2),
  WERKLIJST_VRIJ_NA_WERKDAGEN: getal('write a whole number of days, 1 or more', 1, 60).default(5),
  INZAGEVRAAG_WERKDAGEN: getal('write a whole number of working days, 1 or more', 1).default(10),
  UPLOAD_MAX_BYTES: getal('write a whole number of bytes, 1 or more', 1).default(10_000_000),
  DEMO_VANDAAG: z
    .string()
    .regex(/^([+-]\d+d|\d{4}-\d{2}-\d{2})?$/, 'write a date such as 2027-11-01, or a number of days such as +340d')
    .optional(),
  LOG_NIVEAU: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'], 'write trace, debug, info, warn, error, fatal or silent')
    .default('info'),
})

/** Every variable that there is. */
export const VARIABELEN = Object.keys(Schema.shape)

let gelezen: Env | undefined

/** The configuration, read once. Throws one sentence a fault that says which variable and how to mend it. */
export function env(): Env {
  gelezen ??= leesEnv(process.env)
  return gelezen
}

/** Parses an environment, in which blank is the same as missing; `start` calls it before anything else to say what is wrong. */
export function leesEnv(bron: Record<string, string | undefined>): Env {
  const gevuld = Object.fromEntries(Object.entries(bron).filter(([, waarde]) => waarde?.trim()))
  const uitkomst = Schema.safeParse(gevuld)
  if (!uitkomst.success) throw new EnvFout(uitkomst.error.issues)
  const fouten = uitkomst.data.OPENLOKET_MODUS === 'productie' ? foutenInProductie(uitkomst.data) : []
  if (fouten.length > 0) throw new EnvFout(fouten)
  return uitkomst.data
}

/** What may be so in a demonstration only. */
function foutenInProductie(gelezen: Env): { path: string[]; message: string }[] {
  const adressen = ['PUBLIC_URL', 'APROFIEL_ISSUER', 'MPROFIEL_ISSUER'] as const
  const open = adressen.filter((naam) => !/^https:|^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:|\/|$)/.test(gelezen[naam]))
  return [
    ...open.map((naam) => ({ path: [naam], message: 'write an address that starts with https://, since people sign in there' })),
    ...(gelezen.DEMO_VANDAAG ? [{ path: ['DEMO_VANDAAG'], message: 'leave it out: only a demonstration can move its calendar' }] : []),
  ]
}

/** Whether this is the development server. A build has the answer in it, so what is said for `yes` is not part of it. */
export function isOntwikkeling(): boolean {
  return process.env.NODE_ENV === 'development'
}

/** The configuration is wrong or incomplete: its message is for whoever starts the process. */
export class EnvFout extends Error {
  override name = 'EnvFout'

  constructor(fouten: ReadonlyArray<{ path: PropertyKey[]; message: string }>) {
    super(fouten.map(({ path, message }) => `${path.join('.')} is missing or wrong: ${message}. See .env.example.`).join('\n'))
  }
}
