import type { Taal } from '@/lib/tekst/talen'

/** Words that stand in any question and say nothing of what somebody looks for; small words of a name stay out on purpose. */
export const STOPWOORDEN: Record<Taal, ReadonlySet<string>> = {
  nl: new Set(
    `aan al alle als bij ben bent dan dat de der deze die dit doe doen door een en er ge gij gaan ga gaat had heb hebben hebt
    heeft het hier hij hoe hoeveel iets ik in is je jouw kan kun kunnen krijg krijgen maar mag me men met mij mijn moet moeten na naar
    nen ne nodig nog nu of om onder ons onze ook op over regelen te tegen tijdens toch tot u uit uw van vanaf voor vraag vragen waar wanneer wat
    wel welke wie wil willen word worden wordt zal ze zich zijn zo zou zonder graag hallo aub alstublieft stad antwerpen
    antwerpse aanvragen aanvraag`.split(/\s+/),
  ),
  en: new Set(
    `a about after am an and any are as at be because been can could did do does for from get getting go had has have help
    hi hello how i if im in into is it its just like make me my need no not of on or our out please so some that the their them then there
    this to up want was we were what when where which who why will with would you your city antwerp apply request`.split(/\s+/),
  ),
}
