import type { Page } from '@playwright/test'
import { rijen } from './portaalburger'
import { meldVlugAan } from './vlug'

/** Leaves a dienst as its code says it, as two editors would: other tests read it. */
export async function herstelVlug(sofie: Page, stijn: Page, dienst: string): Promise<void> {
  const doe = (wie: Page, actie: string, form: Record<string, string> = {}) => wie.request.post(`/api/loket/redactie/${dienst}/${actie}`, { form })
  const open = async () =>
    (
      await rijen<{ revisie: string }>("select revisie::text from dienstversie where dienst = $1 and status in ('concept', 'voorgelegd')", [dienst])
    )[0]
  await meldVlugAan(sofie, 'sofie', 'iam-mprofiel-eid')
  const begonnen = await open()
  if (begonnen) await doe(sofie, 'weggooien', begonnen)
  await doe(sofie, 'terug', { nummer: '0', reden: 'De proef is voorbij.' })
  await meldVlugAan(stijn, 'stijn', 'iam-mprofiel-eid')
  const terug = await open()
  if (terug) await doe(stijn, 'publiceren', terug)
}
