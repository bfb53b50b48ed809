import type { Vertaling } from '@/lib/catalogus/define-dienst'
import type { tekst as nl } from './tekst.nl'

/** The same in English, as an explanation beside the Dutch. */
export const tekst: Vertaling<typeof nl> = {
  goedgekeurd: {
    'in-orde': {
      titel: 'All is in order',
      tekst: 'We approve your application {referentie} for {dienst}.\n\nWe checked what you sent on {verstuurd}. You meet the conditions.',
    },
  },
  deels: {
    deels: {
      titel: 'A part is possible, a part is not',
      tekst:
        'We approve a part of your application {referentie} for {dienst}.\n\nThis is possible: [fill in: what is possible].\n\nThis is not: [fill in: what is not]. We found this: [fill in: the facts]. The rule that says so is [fill in: act or regulation, with its article].',
    },
  },
  geweigerd: {
    voorwaarde: {
      titel: 'A condition is not met',
      tekst:
        'We do not approve your application {referentie} for {dienst}.\n\nWe found this: [fill in: the facts].\n\nThe rule says: [fill in: what the rule says]. That is in [fill in: act or regulation, with its article].\n\nSo you do not meet this condition: [fill in: which condition].',
    },
    'geen-antwoord': {
      titel: 'The citizen did not give what we asked for',
      tekst:
        'We do not approve your application {referentie} for {dienst}.\n\nOn [fill in: day] we asked you for [fill in: what we asked for]. On [fill in: last day] we had no answer yet.\n\nWithout it we cannot check whether you meet the conditions. The rule that says so is [fill in: act or regulation, with its article].\n\nYou may apply again once you have it.',
    },
  },
  'niet-behandeld': {
    'niet-bevoegd': {
      titel: 'This is not ours to decide',
      tekst:
        'We cannot handle your application {referentie} for {dienst}.\n\n{stad} does not decide about this. The rule that says so is [fill in: act or regulation, with its article].\n\nYou can go to [fill in: whom].',
    },
    'te-laat': {
      titel: 'The application came too late',
      tekst:
        'We cannot handle your application {referentie} for {dienst}.\n\nThe last day was [fill in: day]. You sent it on {verstuurd}. The rule that says so is [fill in: act or regulation, with its article].',
    },
  },
}
