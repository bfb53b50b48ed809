import { z } from 'zod'
import { Indiening } from '@/lib/aanvragen/namens/indiening'
import { env } from '@/lib/platform/env'
import { publiek } from '@/lib/toepassingen/toepassing'
import { Adressen, DienstHeel, DienstKort, DienstLijst, Ingediend, Metingen, Probleem, Stand } from './antwoorden'
import { LIJSTVRAGEN } from './diensten'

/** Every shape that the interface takes or gives, by its name in the document. */
const SCHEMAS = { Indiening, Adressen, DienstHeel, DienstKort, DienstLijst, Ingediend, Metingen, Probleem, Stand }

type Naam = keyof typeof SCHEMAS

const MAAND = {
  name: 'maand',
  in: 'query',
  schema: { type: 'string', pattern: '^20\\d\\d-(0[1-9]|1[0-2])$' },
  description: 'This month when it is not given.',
}

const LEES_OPNIEUW = 'The mark (ETag) of what you have: it is sent again only when it changed.'

/** The description of the interface, from the schemas that its answers and questions are made with. */
export function openapi() {
  const { PUBLIC_URL, STAD_NAAM, STAD_EMAIL, APROFIEL_ISSUER, OPENDATA_LICENTIE } = env()
  const slug = { name: 'slug', in: 'path', required: true, schema: { type: 'string' }, description: 'Name of a dienst in addresses.' }
  return {
    openapi: '3.1.0',
    info: {
      title: `Openloket, ${STAD_NAAM}`,
      version: '1.0.0',
      summary: 'What the city offers, and filing for a citizen.',
      description: `The catalogue is open to everybody. Filing takes a token of client credentials with audience ${publiek()} and a scope for each dienst; ask the city for one. See ${PUBLIC_URL}/ontwikkelaars.`,
      contact: { name: STAD_NAAM, email: STAD_EMAIL },
      ...(OPENDATA_LICENTIE ? { license: { name: 'Licence of the catalogue', url: OPENDATA_LICENTIE } } : {}),
    },
    servers: [{ url: `${PUBLIC_URL}/api/v1` }],
    security: [],
    tags: [
      { name: 'catalogus', description: 'What the city offers' },
      { name: 'aanvragen', description: 'Filing for a citizen, and how it stands' },
      { name: 'adressen', description: 'Addresses of the city' },
    ],
    paths: {
      '/diensten': {
        get: {
          operationId: 'listDiensten',
          tags: ['catalogus'],
          summary: 'The diensten that fit, a page at a time',
          parameters: Object.entries(LIJSTVRAGEN).map(([name, schema]) => ({ name, in: 'query', schema })),
          responses: { 200: json('DienstLijst', 'A page of diensten'), 304: zonder(LEES_OPNIEUW), 400: fout('A question that cannot be read') },
        },
      },
      '/diensten/{slug}': {
        get: {
          operationId: 'getDienst',
          tags: ['catalogus'],
          summary: 'One dienst with the JSON Schema of its form',
          parameters: [slug],
          responses: { 200: json('DienstHeel', 'The dienst'), 304: zonder(LEES_OPNIEUW), 404: fout('There is no such dienst') },
        },
      },
      '/diensten/{slug}/jsonld': {
        get: {
          operationId: 'getDienstAlsLinkedData',
          tags: ['catalogus'],
          summary: 'One dienst as linked data (CPSV-AP, OSLO Dienst); also at the address of its page with .jsonld behind it',
          parameters: [slug],
          responses: { 200: linkedData('The dienst'), 304: zonder(LEES_OPNIEUW), 404: fout('There is no such dienst') },
        },
      },
      '/diensten.jsonld': {
        get: {
          operationId: 'getCatalogus',
          tags: ['catalogus'],
          summary: 'The whole catalogue as linked data',
          responses: { 200: linkedData('The catalogue'), 304: zonder(LEES_OPNIEUW) },
        },
      },
      '/diensten/{slug}/aanvragen': {
        post: {
          operationId: 'dienIn',
          tags: ['aanvragen'],
          summary: 'File the form of a dienst for a citizen',
          description:
            'The schema and rules of the form hold as when the citizen fills it in. The citizen gets a message, sees the case in Mijn aanvragen, and sees which program looked at their data. A visit cannot be filed: a person agrees on it.',
          security: [{ clientCredentials: [] }],
          parameters: [
            slug,
            {
              name: 'Idempotency-Key',
              in: 'header',
              required: true,
              description: 'A name of your own for this filing, new for each. Sent again with the same content it gives what the first made.',
              schema: { type: 'string', minLength: 8, maxLength: 200, pattern: '^[!-~]+$' },
            },
          ],
          requestBody: { required: true, content: { 'application/json': { schema: verwijzing('Indiening') } } },
          responses: {
            201: { ...json('Ingediend', 'It was filed'), headers: { Location: { description: 'How it stands', schema: { type: 'string' } } } },
            200: json('Ingediend', 'It was filed before with this key'),
            400: fout('No key, or no JSON'),
            401: fout('No token, or one that is not good'),
            403: fout('The client may not, or not this dienst'),
            404: fout('No dienst of this name has a form to file'),
            409: fout('The key was used for something else'),
            413: fout('Larger than a request may be'),
            415: fout('No application/json'),
            422: fout('Something in it cannot be so (errors), or this citizen has to go another way (uitweg)'),
            429: fout('Too many requests'),
            503: fout('A register or the identity provider is silent; nothing was filed'),
          },
        },
      },
      '/aanvragen/{referentie}': {
        get: {
          operationId: 'getAanvraag',
          tags: ['aanvragen'],
          summary: 'How a case stands that you filed',
          security: [{ clientCredentials: [] }],
          parameters: [{ name: 'referentie', in: 'path', required: true, schema: { type: 'string' } }],
          responses: {
            200: json('Stand', 'How it stands'),
            401: fout('No token, or one that is not good'),
            403: fout('The client may not'),
            404: fout('You filed none with this reference'),
            429: fout('Too many requests'),
            503: fout('The identity provider is silent'),
          },
        },
      },
      '/adressen': {
        get: {
          operationId: 'zoekAdressen',
          tags: ['adressen'],
          summary: 'Streets, or addresses when there is a number in it, that begin as the question',
          parameters: [{ name: 'q', in: 'query', required: true, schema: { type: 'string', minLength: 2, maxLength: 80 } }],
          responses: {
            200: json('Adressen', 'What begins so'),
            400: fout('Too short or too long'),
            429: fout('Too many questions'),
            503: fout('The address register is silent'),
          },
        },
      },
      '/metingen': {
        get: {
          operationId: 'listMetingen',
          tags: ['catalogus'],
          summary: 'How often each step of each form was seen, sent and left in a month, without persons',
          parameters: [MAAND],
          responses: { 200: json('Metingen', 'The numbers of the month'), 400: fout('No month'), 429: fout('Too many questions') },
        },
      },
      '/metingen.csv': {
        get: {
          operationId: 'listMetingenAlsCsv',
          tags: ['catalogus'],
          summary: 'The same numbers for a spreadsheet',
          parameters: [MAAND],
          responses: {
            200: { description: 'The numbers of the month', content: { 'text/csv': { schema: { type: 'string' } } } },
            400: fout('No month'),
            429: fout('Too many questions'),
          },
        },
      },
      '/openapi.json': {
        get: {
          operationId: 'getOpenapi',
          tags: ['catalogus'],
          summary: 'This document',
          responses: { 200: { description: 'OpenAPI 3.1', content: { 'application/json': { schema: { type: 'object' } } } } },
        },
      },
    },
    components: {
      schemas: Object.fromEntries(Object.entries(SCHEMAS).map(([naam, schema]) => [naam, schemaVan(schema)])),
      securitySchemes: {
        clientCredentials: {
          type: 'openIdConnect',
          openIdConnectUrl: `${APROFIEL_ISSUER}/.well-known/openid-configuration`,
          description: `Grant type client_credentials, with resource=${publiek()} and scope aanvraag:<slug> for each dienst that you file.`,
        },
      },
    },
  }
}

/** What goes over the line of a schema. */
function schemaVan(schema: z.ZodType): Record<string, unknown> {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'input' })
  return rest
}

function verwijzing(naam: Naam) {
  return { $ref: `#/components/schemas/${naam}` }
}

function json(naam: Naam, description: string) {
  return { description, content: { 'application/json': { schema: verwijzing(naam) } } }
}

function fout(description: string) {
  return { description, content: { 'application/problem+json': { schema: verwijzing('Probleem') } } }
}

function linkedData(description: string) {
  return { description, content: { 'application/ld+json': { schema: { type: 'object' } } } }
}

function zonder(description: string) {
  return { description }
}
