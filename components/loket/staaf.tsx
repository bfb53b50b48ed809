/** A number with a bar beside it, as long as its share of the largest. The number says all; the bar is for who looks. */
export function Staaf({ tekst, deel }: { tekst: string; deel: number }) {
  return (
    <span className="flex items-center gap-3">
      <span className="min-w-16 tabular-nums">{tekst}</span>
      <svg aria-hidden="true" viewBox="0 0 100 8" preserveAspectRatio="none" className="h-2.5 w-full max-w-56 min-w-16">
        <rect width="100" height="8" rx="1" className="fill-merk-was" />
        <rect width={Math.max(0, Math.min(100, deel * 100))} height="8" rx="1" className="fill-merk" />
      </svg>
    </span>
  )
}
