'use client'

import { type ReactNode, useEffect, useRef, useState } from 'react'
import { type FieldErrors, type FieldValues, type Resolver, useForm } from 'react-hook-form'
import { Acties, Knop } from '@/components/ui/knop'
import type { Ruw } from '@/lib/catalogus/velden'
import { Foutensamenvatting } from './foutensamenvatting'
import { Veld } from './velden/veld'
import type { Veldwoorden, Vraag } from './vraag'

/** What is sent along unseen: whose form it is, in which language, and where it was opened from. Its names begin with `_`. */
export type Verborgen = Record<string, string>

export type Formulierwoorden = {
  samenvatting: string
  titelMetFout: string
  verder: string
  later?: string
  /** A sentence for each code, and for a code that has none. */
  zinnen: Record<string, string>
  onbekend: string
  /** `{naam}` stands for the name of the file. */
  teGroot: string
}

type Props = {
  dienst: string
  actie: string
  verborgen: Verborgen
  vragen: Vraag[]
  /** Controls in the order of the page. */
  controles: string[]
  /** Faults that the server found, by control. */
  fouten: Record<string, string>
  maxBytes: number
  /** Name of the hidden field that says that this script ran, and which faults it found. */
  metingVeld: string
  woorden: Formulierwoorden
  veldwoorden: Veldwoorden
  /** What stands above the questions: the step, the title, what is known. */
  kop: ReactNode
}

/**
 * The form of one step. It posts natively; in a browser with JavaScript it is checked there first, and only what is
 * right leaves. Either way the same sentences stand on top and at the field, and what was typed stays.
 */
export function Formulier({ dienst, actie, verborgen, vragen, controles, fouten, maxBytes, metingVeld, woorden, veldwoorden, kop }: Props) {
  const formulier = useRef<HTMLFormElement>(null)
  const samenvatting = useRef<HTMLDivElement>(null)
  const magVertrekken = useRef(false)
  // One and the same object: another one would be taken for news from the server at every draw.
  const [vanServer] = useState(() => alsErrors(fouten))
  const gemeten = useRef<HTMLInputElement>(null)
  const { register, handleSubmit, formState } = useForm<FieldValues>({
    errors: vanServer,
    resolver: maakResolver(() => formulier.current, { dienst, vragen, maxBytes, woorden, meld: meldFouten }),
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
  })
  const fout = (controle: string) => formState.errors[controle]?.message?.toString()
  const lijst = controles.flatMap((controle) => ({ controle, zin: fout(controle) ?? '' })).filter(({ zin }) => zin)

  // A page that came back with faults begins at what they are, and so does one that was just checked here.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each check asks for the focus again
  useEffect(() => samenvatting.current?.focus(), [formState.submitCount])

  useEffect(() => {
    if (gemeten.current) gemeten.current.value = 'js'
  }, [])

  /** Counted with the next step that is sent: codes of fields, never what was typed. */
  function meldFouten(codes: Record<string, string>) {
    if (gemeten.current)
      gemeten.current.value += Object.entries(codes)
        .map(([controle, code]) => ` ${controle}:${code}`)
        .join('')
  }

  function verstuur(event: React.SubmitEvent<HTMLFormElement>) {
    const knop = event.nativeEvent.submitter
    if (magVertrekken.current || (knop instanceof HTMLButtonElement && knop.value !== 'verder')) return
    // A form that is being sent cannot be sent again: this waits until the browser is done with the first time.
    const vertrek = () =>
      setTimeout(() => {
        magVertrekken.current = true
        formulier.current?.requestSubmit(knop)
        magVertrekken.current = false
      })
    const blijf = () => {
      document.title = woorden.titelMetFout
    }
    // Whatever goes wrong in the browser, the server can still decide.
    void handleSubmit(() => void vertrek(), blijf)(event).catch(vertrek)
  }

  return (
    <>
      {lijst.length > 0 && <Foutensamenvatting ref={samenvatting} titel={woorden.samenvatting} fouten={lijst} />}
      {kop}
      <form
        ref={formulier}
        method="post"
        action={actie}
        encType={vragen.some(({ vorm }) => vorm.soort === 'bestand') ? 'multipart/form-data' : undefined}
        noValidate
        onSubmit={verstuur}
        onFocus={() => void haalControle()}
      >
        {Object.entries(verborgen).map(([naam, waarde]) => (
          <input key={naam} type="hidden" name={naam} value={waarde} />
        ))}
        <input ref={gemeten} type="hidden" name={metingVeld} />
        {/* Enter in a box presses the first button: it must be the one that goes on. */}
        <button type="submit" name="_actie" value="verder" tabIndex={-1} aria-hidden="true" className="sr-only">
          {woorden.verder}
        </button>
        {vragen.map((vraag) => (
          <Veld key={vraag.naam} vraag={vraag} woorden={veldwoorden} fout={fout} register={register} />
        ))}
        <Acties>
          <Knop name="_actie" value="verder">
            {woorden.verder}
          </Knop>
          {woorden.later && (
            <Knop soort="link" name="_actie" value="later">
              {woorden.later}
            </Knop>
          )}
        </Acties>
      </form>
    </>
  )
}

const haalControle = () => import('./controleer-stap').catch(() => undefined)

type Controle = Pick<Props, 'dienst' | 'vragen' | 'maxBytes' | 'woorden'> & { meld: (codes: Record<string, string>) => void }

/** Checks what the page would send: the boxes themselves are asked, so that what is checked is what leaves. */
function maakResolver(pagina: () => HTMLFormElement | null, { dienst, vragen, maxBytes, woorden, meld }: Controle): Resolver<FieldValues> {
  const velden = Object.fromEntries(vragen.map(({ naam, vorm }) => [naam, vorm]))
  return async (waarden) => {
    const getypt = new FormData(pagina() ?? undefined)
    const teGroot = [...getypt].flatMap(([naam, waarde]) =>
      typeof waarde !== 'string' && waarde.size > maxBytes ? [[naam, woorden.teGroot.replace('{naam}', waarde.name)] as const] : [],
    )
    const codes = await (await haalControle())?.controleerStap(dienst, velden, alsRuw(getypt, vragen))
    meld(codes ?? {})
    const zinnen = Object.entries(codes ?? {}).map(([naam, code]) => [naam, woorden.zinnen[code] ?? woorden.onbekend] as const)
    const errors = alsErrors(Object.fromEntries([...zinnen, ...teGroot]))
    return Object.keys(errors).length > 0 ? { values: {}, errors } : { values: waarden, errors: {} }
  }
}

/** What the browser holds, as a form would send it. A file that was added before counts as an answer. */
function alsRuw(getypt: FormData, vragen: Vraag[]): Ruw {
  const ruw: Ruw = Object.fromEntries([...getypt.keys()].map((naam) => [naam, getypt.getAll(naam).map(alsTekst)]))
  for (const { naam, bijlagen = [] } of vragen.filter(({ vorm }) => vorm.soort === 'bestand')) {
    ruw[naam] = [...bijlagen.map(({ id }) => id), ...(ruw[naam] ?? [])]
  }
  return ruw
}

function alsTekst(waarde: FormDataEntryValue): string {
  return typeof waarde === 'string' ? waarde : waarde.name
}

function alsErrors(fouten: Record<string, string>): FieldErrors<FieldValues> {
  return Object.fromEntries(Object.entries(fouten).map(([naam, message]) => [naam, { type: 'server', message }]))
}
