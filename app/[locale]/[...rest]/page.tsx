import { notFound } from 'next/navigation'

/** Every address that is not there shows the same page. */
export default function Page(): never {
  notFound()
}
