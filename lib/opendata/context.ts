const IPDC = 'https://productencatalogus.data.vlaanderen.be/ns/ipdc-lpdc#'
const CODES = 'https://productencatalogus.data.vlaanderen.be/id/concept'
const EUROPA = 'http://publications.europa.eu/resource/authority'
const CV = 'http://data.europa.eu/m8g/'
const DCT = 'http://purl.org/dc/terms/'
const SCHEMA = 'http://schema.org/'
const XSD = 'http://www.w3.org/2001/XMLSchema#'

function perTaal(id: string) {
  return { '@id': id, '@container': '@language' }
}

function code(id: string, lijst: string) {
  return { ...uitLijst(id, `${CODES}/${lijst}/`), '@container': '@set' }
}

/** A code stands for the address of its list with the code behind it. */
function uitLijst(id: string, lijst: string) {
  return { '@id': id, '@type': '@id', '@context': { '@base': lijst } }
}

function reeks(id: string) {
  return { '@id': id, '@container': '@set' }
}

/**
 * What the words of our linked data stand for: the Flemish model for exchanging diensten (IPDC-LPDC, after OSLO Dienst and CPSV-AP)
 * with its own Dutch words, and the code lists of the Flemish product catalogue. It travels in each document, so that nobody
 * fetches it elsewhere.
 */
export const CONTEXT = {
  '@version': 1.1,
  Dienst: 'http://purl.org/vocab/cpsv#PublicService',
  Instantie: `${IPDC}InstancePublicService`,
  Catalogus: 'http://www.w3.org/ns/dcat#Catalog',
  Overheid: `${CV}PublicOrganisation`,
  Voorwaarde: `${CV}Requirement`,
  Bewijs: `${CV}Evidence`,
  Procedure: 'http://purl.org/vocab/cpsv#Rule',
  Kost: `${CV}Cost`,
  Kanaal: `${CV}Channel`,
  Contactgegevens: `${SCHEMA}ContactPoint`,
  Regelgeving: 'http://data.europa.eu/eli/ontology#LegalResource',
  Website: `${SCHEMA}WebSite`,

  naam: perTaal(`${DCT}title`),
  samenvatting: perTaal(`${SCHEMA}abstract`),
  beschrijving: perTaal(`${DCT}description`),
  uitzonderingen: perTaal(`${IPDC}exception`),
  zoektermen: { '@id': 'http://www.w3.org/ns/dcat#keyword', '@container': ['@language', '@set'] },
  identificator: { '@id': `${DCT}identifier`, '@type': `${XSD}string` },
  nagekeken: { '@id': `${DCT}modified`, '@type': `${XSD}gYearMonth` },
  talen: { ...uitLijst(`${DCT}language`, `${EUROPA}/language/`), '@container': '@set' },
  gebied: { '@id': `${DCT}spatial`, '@type': '@id' },
  licentie: { '@id': `${DCT}license`, '@type': '@id' },
  uitgever: { '@id': `${DCT}publisher`, '@type': '@id' },
  diensten: reeks(`${DCT}hasPart`),

  type: uitLijst(`${DCT}type`, `${CODES}/Type/`),
  themas: code(`${CV}thematicArea`, 'Thema'),
  doelgroepen: code(`${IPDC}targetAudience`, 'Doelgroep'),
  bevoegdBestuursniveaus: code(`${IPDC}competentAuthorityLevel`, 'BevoegdBestuursniveau'),
  uitvoerendBestuursniveaus: code(`${IPDC}executingAuthorityLevel`, 'UitvoerendBestuursniveau'),
  publicatiekanalen: code(`${IPDC}publicationMedium`, 'PublicatieKanaal'),
  yourEuropeCategorieen: code(`${IPDC}yourEuropeCategory`, 'YourEuropeCategorie'),

  bevoegdeOverheden: reeks(`${CV}hasCompetentAuthority`),
  uitvoerendeOverheden: reeks(`${IPDC}hasExecutingAuthority`),
  voorwaarden: reeks('http://vocab.belgif.be/ns/publicservice#hasRequirement'),
  bewijs: reeks(`${CV}hasSupportingEvidence`),
  procedures: reeks('http://purl.org/vocab/cpsv#follows'),
  kosten: reeks(`${CV}hasCost`),
  waarde: { '@id': `${CV}value`, '@type': `${XSD}decimal` },
  munt: uitLijst(`${CV}currency`, `${EUROPA}/currency/`),
  kanalen: reeks(`${CV}hasChannel`),
  contactgegevens: reeks(`${CV}hasContactPoint`),
  regelgeving: reeks(`${CV}hasLegalResource`),
  websites: reeks('http://www.w3.org/2000/01/rdf-schema#seeAlso'),
  verwant: { '@id': `${DCT}relation`, '@type': '@id', '@container': '@set' },
  bladzijde: { '@id': 'http://xmlns.com/foaf/0.1/page', '@type': '@id' },
  volgorde: { '@id': 'http://www.w3.org/ns/shacl#order', '@type': `${XSD}integer` },
  url: { '@id': `${SCHEMA}url`, '@type': `${XSD}string` },
  email: { '@id': `${SCHEMA}email`, '@type': `${XSD}string` },
  telefoonnummer: { '@id': `${SCHEMA}telephone`, '@type': `${XSD}string` },
} as const
