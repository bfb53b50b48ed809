/**
 * What every dienst in the linked data must be, in SHACL: what CPSV-AP asks of a public service and the Flemish model of an instance,
 * with the code lists that a value may come from.
 */
export const VORMEN = `
@prefix sh: <http://www.w3.org/ns/shacl#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
@prefix dct: <http://purl.org/dc/terms/> .
@prefix dcat: <http://www.w3.org/ns/dcat#> .
@prefix foaf: <http://xmlns.com/foaf/0.1/> .
@prefix schema: <http://schema.org/> .
@prefix cpsv: <http://purl.org/vocab/cpsv#> .
@prefix cv: <http://data.europa.eu/m8g/> .
@prefix eli: <http://data.europa.eu/eli/ontology#> .
@prefix ipdc: <https://productencatalogus.data.vlaanderen.be/ns/ipdc-lpdc#> .
@prefix ps: <http://vocab.belgif.be/ns/publicservice#> .
@prefix : <urn:vormen:> .

:Dienst a sh:NodeShape ; sh:targetClass cpsv:PublicService ; sh:nodeKind sh:IRI ; sh:class ipdc:InstancePublicService ;
  sh:property [ sh:path dct:identifier ; sh:minCount 1 ; sh:maxCount 1 ; sh:datatype xsd:string ; sh:pattern "^[a-z0-9]+(-[a-z0-9]+)*$" ] ;
  sh:property [ sh:path dct:title ; sh:minCount 2 ; sh:maxCount 2 ; sh:datatype rdf:langString ; sh:languageIn ( "nl" "en" ) ; sh:uniqueLang true ] ;
  sh:property [ sh:path dct:description ; sh:minCount 2 ; sh:maxCount 2 ; sh:languageIn ( "nl" "en" ) ; sh:uniqueLang true ] ;
  sh:property [ sh:path dcat:keyword ; sh:minCount 2 ; sh:languageIn ( "nl" "en" ) ] ;
  sh:property [ sh:path dct:modified ; sh:minCount 1 ; sh:maxCount 1 ; sh:datatype xsd:gYearMonth ] ;
  sh:property [ sh:path foaf:page ; sh:minCount 1 ; sh:maxCount 1 ; sh:nodeKind sh:IRI ] ;
  sh:property [ sh:path dct:language ; sh:minCount 2 ; sh:pattern "^http://publications.europa.eu/resource/authority/language/(NLD|ENG)$" ] ;
  sh:property [ sh:path dct:spatial ; sh:minCount 1 ; sh:pattern "^http://vocab.belgif.be/auth/refnis2019/[0-9]{5}$" ] ;
  sh:property [ sh:path dct:type ; sh:minCount 1 ; sh:maxCount 1 ;
    sh:pattern "/id/concept/Type/(Bewijs|Toelating|FinancieelVoordeel|FinancieleVerplichting|Voorwerp|AdviesBegeleiding|InfrastructuurMateriaal)$" ] ;
  sh:property [ sh:path cv:thematicArea ; sh:minCount 1 ;
    sh:pattern "/id/concept/Thema/(BurgerOverheid|CultuurSportVrijeTijd|EconomieWerk|MilieuEnergie|MobiliteitOpenbareWerken|OnderwijsWetenschap|WelzijnGezondheid|BouwenWonen)$" ] ;
  sh:property [ sh:path ipdc:targetAudience ; sh:minCount 1 ; sh:pattern "/id/concept/Doelgroep/(Burger|Onderneming|Organisatie|Vereniging|LokaalBestuur|VlaamseOverheid)$" ] ;
  sh:property [ sh:path ipdc:competentAuthorityLevel ; sh:minCount 1 ; sh:pattern "/id/concept/BevoegdBestuursniveau/(Europees|Federaal|Vlaams|Provinciaal|Lokaal)$" ] ;
  sh:property [ sh:path ipdc:executingAuthorityLevel ; sh:minCount 1 ; sh:pattern "/id/concept/UitvoerendBestuursniveau/(Europees|Federaal|Vlaams|Provinciaal|Lokaal|Derden)$" ] ;
  sh:property [ sh:path ipdc:yourEuropeCategory ; sh:pattern "/id/concept/YourEuropeCategorie/[A-Z][A-Za-z]+$" ] ;
  sh:property [ sh:path cv:hasCompetentAuthority ; sh:class cv:PublicOrganisation ] ;
  sh:property [ sh:path ipdc:hasExecutingAuthority ; sh:class cv:PublicOrganisation ] ;
  sh:property [ sh:path cv:hasContactPoint ; sh:minCount 1 ; sh:class schema:ContactPoint ] ;
  sh:property [ sh:path ps:hasRequirement ; sh:class cv:Requirement ] ;
  sh:property [ sh:path cpsv:follows ; sh:class cpsv:Rule ] ;
  sh:property [ sh:path cv:hasCost ; sh:maxCount 1 ; sh:class cv:Cost ] ;
  sh:property [ sh:path cv:hasChannel ; sh:maxCount 1 ; sh:class cv:Channel ] ;
  sh:property [ sh:path cv:hasLegalResource ; sh:class eli:LegalResource ] ;
  sh:property [ sh:path dct:relation ; sh:nodeKind sh:IRI ] .

:Kost a sh:NodeShape ; sh:targetClass cv:Cost ;
  sh:property [ sh:path cv:value ; sh:maxCount 1 ; sh:datatype xsd:decimal ] ;
  sh:property [ sh:path cv:currency ; sh:maxCount 1 ; sh:in ( <http://publications.europa.eu/resource/authority/currency/EUR> ) ] ;
  sh:or ( [ sh:property [ sh:path cv:value ; sh:minCount 1 ] ] [ sh:property [ sh:path dct:description ; sh:minCount 1 ] ] ) .

:Voorwaarde a sh:NodeShape ; sh:targetClass cv:Requirement ;
  sh:or ( [ sh:property [ sh:path dct:description ; sh:minCount 2 ] ] [ sh:property [ sh:path cv:hasSupportingEvidence ; sh:minCount 1 ; sh:class cv:Evidence ] ] ) .

:Regelgeving a sh:NodeShape ; sh:targetClass eli:LegalResource ;
  sh:property [ sh:path schema:url ; sh:minCount 1 ; sh:maxCount 1 ; sh:pattern "^https?://" ] ;
  sh:property [ sh:path dct:title ; sh:minCount 1 ; sh:languageIn ( "nl" ) ] .

:Kanaal a sh:NodeShape ; sh:targetClass cv:Channel ;
  sh:property [ sh:path dct:identifier ; sh:minCount 1 ; sh:in ( "immediate" "form" "appointment" "external" ) ] ;
  sh:property [ sh:path schema:url ; sh:minCount 1 ; sh:maxCount 1 ] .
`
