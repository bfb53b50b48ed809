/** So many bookings at once in a process: a rush waits here, where nothing times out, and leaves connections for who reads a page. */
const TEGELIJK = 4

let bezig = 0
const wachtenden: (() => void)[] = []

/** Does some work when it is its turn, in the order in which it was asked. */
export async function opBeurt<T>(werk: () => Promise<T>): Promise<T> {
  if (bezig >= TEGELIJK) await new Promise<void>((beurt) => wachtenden.push(beurt))
  else bezig += 1
  try {
    return await werk()
  } finally {
    const volgende = wachtenden.shift()
    if (volgende) volgende()
    else bezig -= 1
  }
}
