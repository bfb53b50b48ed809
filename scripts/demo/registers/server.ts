/**
 * The registers as a process of their own. `DATABASE_URL`, `REGISTERS_PORT` and `BRON_SLEUTEL` say where and
 * with which bearer token; `OPENLOKET_MODUS=demo` opens `/beheer`; `DEMO_VANDAAG` shifts the calendar.
 */
import { startRegisters } from './start-registers'

const { DATABASE_URL, REGISTERS_PORT, BRON_SLEUTEL, OPENLOKET_MODUS, DEMO_VANDAAG } = process.env

if (!DATABASE_URL || !REGISTERS_PORT || !BRON_SLEUTEL) {
  process.stderr.write('registers: give DATABASE_URL, REGISTERS_PORT and BRON_SLEUTEL.\n')
  process.exit(1)
}

const { stop } = await startRegisters({
  databaseUrl: DATABASE_URL,
  poort: Number(REGISTERS_PORT),
  sleutel: BRON_SLEUTEL,
  demo: OPENLOKET_MODUS === 'demo',
  demoVandaag: DEMO_VANDAAG,
})
for (const teken of ['SIGINT', 'SIGTERM'] as const) process.once(teken, () => void stop().then(() => process.exit(0)))
