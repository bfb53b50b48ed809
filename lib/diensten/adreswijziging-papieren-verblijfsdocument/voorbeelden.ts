import { geborenOp, type Recordvoorbeelden } from '@/lib/recordformulier/voorbeelden'

/** Somebody with an orange card that is valid until spring, who moved a week ago. */
export const voorbeelden: Recordvoorbeelden = {
  goed: { 'documentGeldigTot-dag': '2027-04-01', 'verhuisdatum-dag': '2026-11-18' },
  bij: {
    minderjarig: { wel: {}, feiten: { wel: geborenOp('2009-01-01'), niet: geborenOp('2008-11-25') } },
    'document-vervallen': { wel: { 'documentGeldigTot-dag': '2026-11-24' }, niet: { 'documentGeldigTot-dag': '2026-11-25' } },
    'verhuisdatum.toekomst': { wel: { 'verhuisdatum-dag': '2026-11-26' }, niet: { 'verhuisdatum-dag': '2026-11-25' } },
    'buiten-de-stad': { wel: { 'nieuwAdres-postcode': '9000' } },
    'ander-document': { wel: { soortDocument: 'een-ander-document' }, niet: { soortDocument: 'bijlage-35' } },
    'te-laat': { wel: { 'verhuisdatum-dag': '2026-11-12' }, niet: { 'verhuisdatum-dag': '2026-11-13' } },
    'naam-niet-op-bel': { wel: { naamOpBel: 'nee' } },
  },
}
