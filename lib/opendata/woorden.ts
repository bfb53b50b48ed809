/** The few words that stand in the data itself and in no record. */
export const WOORDEN = {
  meebrengen: { nl: 'Wat je nodig hebt', en: 'What you need' },
  catalogus: { nl: 'Diensten van', en: 'Services of' },
  inhoud: { nl: 'Alles wat je bij de stad kan vragen of regelen.', en: 'Everything that you can ask of the city or arrange there.' },
}
