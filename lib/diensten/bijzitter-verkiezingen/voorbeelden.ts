import { geborenOp, type Recordvoorbeelden } from '@/lib/recordformulier/voorbeelden'

/** A grown-up who wants to help. */
export const voorbeelden: Recordvoorbeelden = {
  goed: {},
  bij: { 'jonger-dan-18': { wel: {}, feiten: { wel: geborenOp('2008-11-26'), niet: geborenOp('2008-11-25') } } },
}
