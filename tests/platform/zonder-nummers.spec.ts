import { expect, test } from '@playwright/test'
import fc from 'fast-check'
import { nieuwDocumentnummer, nieuweReferentie, nieuwId } from '@/lib/platform/ids'
import { zonderNummers } from '@/lib/platform/zonder-nummers'

test('a national number is taken out wherever it stands, as digits or as on the card', () => {
  for (const nummer of ['87631478494', '87.63.14-784.94', '876314-784.94', '87 63 14 784 94']) {
    expect(zonderNummers(`burger ${nummer} kreeg niets`), nummer).toBe('burger [nummer] kreeg niets')
    expect(zonderNummers(JSON.stringify({ insz: nummer })), nummer).toBe('{"insz":"[nummer]"}')
  }
})

test('ids, references, numbers of documents and moments stay readable', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('2020-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }), (moment) => {
      const regel = `{"time":${moment.getTime()},"op":"${moment.toISOString()}","id":"${nieuwId()}","r":"${nieuweReferentie()}","d":"${nieuwDocumentnummer()}"}`
      expect(zonderNummers(regel)).toBe(regel)
    }),
  )
})
