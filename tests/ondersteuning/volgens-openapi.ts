import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { openapi } from '@/lib/opendata/api/openapi'

type Antwoord = { description: string; content?: Record<string, { schema: object }> }

const ajv = new Ajv2020({ strict: false, allErrors: true })
formats.default(ajv)
ajv.addSchema({ $id: 'openapi', ...openapi() })

/** What is wrong with an answer by the description of the interface; empty when it is as was promised. */
export function afwijkingen(pad: string, methode: string, antwoord: { status: number; soort: string | null; json: unknown }): string {
  const paden = openapi().paths as Record<string, Record<string, { responses: Record<string, Antwoord> }>>
  const beloofd = paden[pad]?.[methode]?.responses[antwoord.status]
  if (!beloofd) return `${methode} ${pad} does not promise ${antwoord.status}`
  const soort = antwoord.soort?.split(';')[0] ?? ''
  const schema = beloofd.content?.[soort]?.schema
  if (!schema) return beloofd.content ? `${methode} ${pad} does not promise ${soort} with ${antwoord.status}` : ''
  const doel = '$ref' in schema ? { $ref: `openapi${schema.$ref}` } : schema
  return ajv.validate(doel, antwoord.json) ? '' : ajv.errorsText()
}
