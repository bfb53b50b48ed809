import { useLocale, useTranslations } from 'next-intl'
import { Knop } from '@/components/ui/knop'
import { documenttekst } from '@/lib/documenten/find-documenttype'

type Kenmerken = { documenttype: string; aan: boolean; documentId?: string }

/** The form with which a citizen has a kind of document come by itself, or stops it; `documentId`: on the page of that document. */
export function Vanzelfknop({ documenttype, aan, documentId }: Kenmerken) {
  const t = useTranslations('mijn.vanzelf')
  const taal = useLocale()
  const { naam } = documenttekst(documenttype, taal)
  return (
    <form method="post" action="/api/mijn/documenten/vanzelf">
      <input type="hidden" name="taal" value={taal} />
      <input type="hidden" name="documenttype" value={documenttype} />
      <input type="hidden" name="aan" value={aan ? 'nee' : 'ja'} />
      {documentId && <input type="hidden" name="document" value={documentId} />}
      <Knop soort={documentId ? 'rand' : 'link'} aria-label={t(aan ? 'zetUitWat' : 'zetAanWat', { document: naam })}>
        {t(aan ? 'zetUit' : 'zetAan')}
      </Knop>
    </form>
  )
}
