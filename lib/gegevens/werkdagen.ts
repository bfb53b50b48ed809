/**
 * Working days: Monday to Friday without the Belgian public holidays (Act of 4 January 1974 on public
 * holidays, royal decree of 18 April 1974). Days are ISO dates.
 */
export function isWerkdag(dag: string): boolean {
  const weekdag = naarUtc(dag).getUTCDay()
  return weekdag !== 0 && weekdag !== 6 && !feestdagen(Number(dag.slice(0, 4))).includes(dag)
}

/** The day that is `aantal` working days after `dag`; counting starts the day after. */
export function plusWerkdagen(dag: string, aantal: number): string {
  let einde = dag
  for (let geteld = 0; geteld < aantal; ) {
    einde = verschoven(einde, 1)
    if (isWerkdag(einde)) geteld += 1
  }
  return einde
}

/** Asked for every day of a calendar, and the same each time: made once a year. */
const jaren = new Map<number, readonly string[]>()

/** The ten Belgian public holidays of a year, as ISO dates. */
export function feestdagen(jaar: number): readonly string[] {
  const dagen = jaren.get(jaar) ?? maakFeestdagen(jaar)
  jaren.set(jaar, dagen)
  return dagen
}

function maakFeestdagen(jaar: number): string[] {
  const pasen = paaszondag(jaar)
  const vast = ['01-01', '05-01', '07-21', '08-15', '11-01', '11-11', '12-25'].map((dag) => `${jaar}-${dag}`)
  return [...vast, verschoven(pasen, 1), verschoven(pasen, 39), verschoven(pasen, 50)].toSorted()
}

/** Easter Sunday by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8). */
function paaszondag(jaar: number): string {
  const a = jaar % 19
  const eeuw = Math.floor(jaar / 100)
  const rest = jaar % 100
  const maan = (19 * a + eeuw - Math.floor(eeuw / 4) - Math.floor((eeuw - Math.floor((eeuw + 8) / 25) + 1) / 3) + 15) % 30
  const week = (32 + 2 * (eeuw % 4) + 2 * Math.floor(rest / 4) - maan - (rest % 4)) % 7
  const m = Math.floor((a + 11 * maan + 22 * week) / 451)
  const telling = maan + week - 7 * m + 114
  return iso(new Date(Date.UTC(jaar, Math.floor(telling / 31) - 1, (telling % 31) + 1)))
}

function verschoven(dag: string, dagen: number): string {
  const datum = naarUtc(dag)
  datum.setUTCDate(datum.getUTCDate() + dagen)
  return iso(datum)
}

function naarUtc(dag: string): Date {
  return new Date(`${dag}T00:00:00Z`)
}

function iso(datum: Date): string {
  return datum.toISOString().slice(0, 10)
}
