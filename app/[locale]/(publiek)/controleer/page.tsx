import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { elkEenmaal } from '@/app/elk-eenmaal'
import { Melding } from '@/components/ui/melding'
import { openUitslag } from '@/lib/documenten/controle/uitslag'
import type { Verkeerd } from './formulieren'
import { Vraag } from './vraag'

type Props = { searchParams: Promise<{ u?: string; fout?: string }> }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, fouttekst, verkeerd] = await Promise.all([getTranslations('controle'), getTranslations('fouten'), leesVerkeerd(searchParams)])
  return { title: verkeerd ? fouttekst('titelVoorvoegsel', { titel: t('titel') }) : t('titel') }
}

/** Where anyone checks a document of the city, without signing in. */
export default async function Page({ searchParams }: Props) {
  const [t, { fout }, verkeerd] = await Promise.all([getTranslations('controle'), searchParams.then(elkEenmaal), leesVerkeerd(searchParams)])
  return (
    <Vraag verkeerd={verkeerd}>
      {fout === 'verlopen' && (
        <Melding toon="let-op">
          <p>{t('verlopen')}</p>
        </Melding>
      )}
    </Vraag>
  )
}

/** What was wrong with what was typed travels encrypted: it is nearly a code. */
async function leesVerkeerd(vraag: Props['searchParams']): Promise<Verkeerd | undefined> {
  const { u, fout } = elkEenmaal<{ u?: string; fout?: string }>(await vraag)
  if (fout === 'bestand') return { fout }
  const uitslag = openUitslag(u)
  return uitslag?.soort === 'typfout' ? uitslag : undefined
}
