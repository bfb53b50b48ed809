'use client'

/** The last resort, when even the frame of the page fails. */
export default function GlobalError({ error }: { error: Error & { digest?: string } }) {
  return (
    <html lang="nl">
      <body>
        <main>
          <h1>Er ging iets mis bij ons</h1>
          <p>Dat ligt niet aan jou. Probeer het over enkele minuten opnieuw.</p>
          <p lang="en">Something went wrong on our side. Please try again in a few minutes.</p>
          {error.digest && <p>{error.digest}</p>}
        </main>
      </body>
    </html>
  )
}
