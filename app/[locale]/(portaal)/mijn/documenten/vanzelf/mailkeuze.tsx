import { getLocale, getTranslations } from 'next-intl/server'
import { Aankruisvak } from '@/components/formulier/velden/keuzes'
import { Knop } from '@/components/ui/knop'
import { Melding } from '@/components/ui/melding'
import { MAILKEUZES } from '@/lib/berichten/mailkeuzes'
import { listMailvoorkeuren } from '@/lib/berichten/mailvoorkeuren'
import type { Burger } from '@/lib/burgers/get-burger'

/** What a citizen gets mail about: the form that changes it, and what always goes by mail. */
export async function Mailkeuze({ burger: { burgerId, email }, bewaard }: { burger: Burger; bewaard: boolean }) {
  const [t, taal, voorkeuren] = await Promise.all([getTranslations('mijn.mailkeuze'), getLocale(), listMailvoorkeuren(burgerId)])
  const hints = { nieuw: undefined, vervangen: t('vervangenHint'), einde: t('eindeHint'), gesprek: t('gesprekHint'), concept: t('conceptHint') }
  return (
    <section id="mail" className="mt-10 max-w-regel scroll-mt-6">
      <h2 className="mb-2">{t('titel')}</h2>
      {bewaard && (
        <div role="status">
          <Melding toon="goed" titel={t('bewaard')} />
        </div>
      )}
      <p>{t('uitleg')}</p>
      <p className="mt-2">{email ? t('adres', { email }) : t('geenAdres')}</p>
      <form method="post" action="/api/mijn/mailkeuze" className="mt-3">
        <input type="hidden" name="taal" value={taal} />
        <fieldset>
          <legend className="sr-only">{t('titel')}</legend>
          {MAILKEUZES.map((keuze) => (
            <Aankruisvak
              key={keuze}
              id={`mail-${keuze}`}
              type="checkbox"
              name={keuze}
              value="ja"
              label={t(keuze)}
              hint={hints[keuze]}
              defaultChecked={voorkeuren[keuze]}
            />
          ))}
        </fieldset>
        <p className="mt-2 mb-4">{t('altijd')}</p>
        <Knop soort="rand">{t('bewaar')}</Knop>
      </form>
    </section>
  )
}
