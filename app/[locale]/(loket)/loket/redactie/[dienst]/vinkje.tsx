type Props = { naam: string; label: string; hint?: string; aan: boolean }

/** One box to tick. */
export function Vinkje({ naam, label, hint, aan }: Props) {
  return (
    <div className="mb-7">
      <label className="flex w-fit items-start gap-3 py-2">
        <input
          id={naam}
          type="checkbox"
          name={naam}
          value="ja"
          defaultChecked={aan}
          className="mt-0.5 size-6 shrink-0"
          aria-describedby={hint ? `${naam}-hint` : undefined}
        />
        <span className="font-bold">{label}</span>
      </label>
      {hint && (
        <p id={`${naam}-hint`} className="max-w-regel text-[0.95rem] text-gedempt">
          {hint}
        </p>
      )}
    </div>
  )
}
