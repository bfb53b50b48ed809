/**
 * Fills the template database: `vul-sjabloon.ts <url>`. A process of its own, because a database can only be
 * copied while nobody is connected to it, and the migration engine keeps its connection until it ends.
 */
import { migreer } from '@/scripts/database/migreer'
import { startRegisters } from '@/scripts/demo/registers/start-registers'

const databaseUrl = process.argv[2]
if (!databaseUrl) throw new Error('give the address of the database')

await migreer(databaseUrl, process.env)
// The registers' city stands in the template too, so that no worker waits for it.
const registers = await startRegisters({ databaseUrl, poort: 0, sleutel: 'sjabloon', demo: true })
await registers.stop()
process.exit(0)
