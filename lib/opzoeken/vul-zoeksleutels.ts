import { vulGeboortehash } from '@/lib/burgers/vul-geboortehash'
import { vulNummerhash } from '@/lib/terugbellen/nummerhash'

/** Fills in by what staff find who was known, or asked to be called, before that was kept. Once everyone has it, it finds nothing to do. */
export async function vulZoeksleutels(): Promise<void> {
  await vulGeboortehash()
  await vulNummerhash()
}
