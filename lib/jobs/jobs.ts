import { z } from 'zod'

const Id = z.uuid()
const Documenten = z.array(Id).min(1)

/** What the clock asks for, again and again, and when (as cron writes it, UTC); each is always the same promise. */
export const KLOK = {
  'zoek-te-vernieuwen': '*/10 * * * *',
  'lees-mutaties': '* * * * *',
  'zoek-eindigende': '41 */6 * * *',
  'bewaak-taken': '23 * * * *',
  'volg-afspraken': '*/5 * * * *',
  'bereken-doorlooptijden': '37 3 * * *',
  'bewaak-instemmingen': '27 * * * *',
  'herinner-aan-concepten': '7 6 * * *',
  'ruim-op': '17 * * * *',
  'controleer-virussen': '*/5 * * * *',
  'wis-losse-objecten': '*/10 * * * *',
  'beproef-bewaarplaats': '29 * * * *',
  'tel-gebruik': '23 4 * * *',
  'bewaak-zegel': '11 5 * * *',
  'zoek-signalen': '9 * * * *',
  'bewaak-inzagevragen': '33 5 * * *',
  'zoek-eigen-gezin': '12 5 * * *',
  'geef-zaken-vrij': '47 * * * *',
  'tel-cijfers': '12 1 * * *',
  'vul-zoeksleutels': '51 * * * *',
} as const
export type Klokjob = keyof typeof KLOK
export const KLOKJOBS = Object.keys(KLOK) as Klokjob[]

/**
 * Every job there is, with the shape of its payload: ids and codes, never personal data. A job may
 * run more than once, so its handler must bear repetition. Lower priority numbers run first.
 */
export const JOBS = {
  /** A moment of the clock: ask for what is done then. */
  'op-tijd': { payload: z.object({ naam: z.enum(KLOKJOBS) }), prioriteit: -10 },
  /** First sign-in at level substantial or higher: issue what the registers can give. */
  'geef-eerste-documenten-uit': { payload: z.object({ burgerId: Id }), prioriteit: -5 },
  /** Find the documents whose renewal is due and promise it, many in one job. */
  'zoek-te-vernieuwen': { payload: z.object({}), prioriteit: -10 },
  /** Find the documents that end soon and will not be renewed, and tell their holders. */
  'zoek-eindigende': { payload: z.object({}), prioriteit: 5 },
  /** Replace documents by new versies from the registers' data of today. */
  'vernieuw-documenten': { payload: z.object({ documentIds: Documenten }), prioriteit: -8 },
  /** Read the registers' feeds of changes and make a job for each person concerned. */
  'lees-mutaties': { payload: z.object({}), prioriteit: -6 },
  /** A register says something changed for whom these documents are about: issue anew or stop. */
  'herzie-documenten': {
    payload: z.object({ documentIds: Documenten, soort: z.string(), op: z.iso.date().optional(), gebeurtenis: z.string().optional() }),
    prioriteit: -4,
  },
  /** Tell a person by mail that there is a message; the words come from the message. */
  'stuur-mail': { payload: z.object({ berichtId: Id }), prioriteit: 0 },
  /** A moment at a counter came free: offer it to the first who waits. */
  'bied-plaats-aan': {
    payload: z.object({ loket: z.string(), balie: z.int(), van: z.iso.datetime(), tot: z.iso.datetime() }),
    prioriteit: -3,
  },
  /** Move a visit whose counter or hour went. */
  'schik-afspraak': { payload: z.object({ afspraakId: Id }), prioriteit: -2 },
  /** Remind of visits that come soon, close the day of those that nobody came to, and pass on what was offered in vain. */
  'volg-afspraken': { payload: z.object({}), prioriteit: 2 },
  /** Tell who did not sign in by mail how to follow what they sent, or that there is news; `merk` is what of. */
  'stuur-volgmail': { payload: z.object({ aanvraagId: Id, merk: z.string() }), prioriteit: 0 },
  /** Somebody asks for their link again: look whether the address, by its hash, was given with the aanvraag of this reference. */
  'zoek-volglink': { payload: z.object({ referentie: z.string(), emailHash: z.string() }), prioriteit: 0 },
  /** Write to somebody whose consent is asked, at an address that the applicant gave. */
  'stuur-uitnodiging': { payload: z.object({ instemmingId: Id, soort: z.enum(['vraag', 'herinnering']) }), prioriteit: 0 },
  /** Remind who was asked for their consent, and stop what its last day has passed of. */
  'bewaak-instemmingen': { payload: z.object({}), prioriteit: 6 },
  /** Tell who began a form and did not send it that it is soon removed. */
  'herinner-aan-concepten': { payload: z.object({}), prioriteit: 7 },
  /** Carry a positive decision into the register it is about. */
  'voer-besluit-uit': { payload: z.object({ aanvraagId: Id }), prioriteit: -7 },
  /** What staff did to a case can not be undone any more: let it take effect, or tell of it. */
  'laat-ingaan': { payload: z.object({ aanvraagId: Id, bedenktijdId: Id }), prioriteit: -7 },
  /** Remind citizens of what they were asked, and let clocks go on whose day passed. */
  'bewaak-taken': { payload: z.object({}), prioriteit: 4 },
  /** Put back in the list of the team what somebody took and does nothing with, or may not handle any more. */
  'geef-zaken-vrij': { payload: z.object({}), prioriteit: 6 },
  /** Count the work of the days that are past, and of the last ones anew. */
  'tel-cijfers': { payload: z.object({}), prioriteit: 8 },
  /** Compute how long the cases of each dienst that ended lately took. */
  'bereken-doorlooptijden': { payload: z.object({}), prioriteit: 8 },
  /** Say in the log that the certificate of the seal ends soon. */
  'bewaak-zegel': { payload: z.object({}), prioriteit: 9 },
  /** Look for strange reading by staff, of today and yesterday. */
  'zoek-signalen': { payload: z.object({}), prioriteit: 9 },
  /** Look whether staff read about their own household yesterday: it asks the register who that is. */
  'zoek-eigen-gezin': { payload: z.object({}), prioriteit: 9 },
  /** Pass what a team did not answer about a look on to an auditor. */
  'bewaak-inzagevragen': { payload: z.object({}), prioriteit: 8 },
  /** Try whether new files can be kept where they go. */
  'beproef-bewaarplaats': { payload: z.object({}), prioriteit: 3 },
  /** Read a file again that could not be read. */
  'herlees-bestand': { payload: z.object({ bestandId: Id }), prioriteit: 4 },
  /** Have the virus scanner look at files that came while it was silent. */
  'controleer-virussen': { payload: z.object({}), prioriteit: 3 },
  /** Remove objects from outside places that no file is in. */
  'wis-losse-objecten': { payload: z.object({}), prioriteit: 8 },
  /** Fill in by what staff find who was known before that was kept. */
  'vul-zoeksleutels': { payload: z.object({}), prioriteit: 9 },
  /** Count which diensten people ask for most, without small numbers. */
  'tel-gebruik': { payload: z.object({}), prioriteit: 10 },
  /** Remove concepts after their end date, and what rate limits and sessions leave behind. */
  'ruim-op': { payload: z.object({}), prioriteit: 10 },
} as const

/**
 * How often a promise is tried (the most that the library can count): with hours between the tries it is never given
 * up, so that what a fault of ours stranded is kept as soon as the fault is mended.
 */
export const POGINGEN = 32_767

export type JobNaam = keyof typeof JOBS
export type JobPayload<N extends JobNaam> = z.infer<(typeof JOBS)[N]['payload']>

/** How a handler does one job. */
export type JobHandlers = { [N in JobNaam]: (payload: JobPayload<N>) => Promise<void> }
