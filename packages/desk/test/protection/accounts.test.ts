import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { describe, expect, it } from 'vitest'
import { CustodyError, parseAccount, parseAccountText, partAccount } from '#custody'
import { bytes, codeOf, makeCase, receiveAll, type TestCase } from '../app/fixture.ts'

const WHO = 'ليلى، 0944 123456'

async function twoCustodians(): Promise<TestCase & { keys: string[]; recovery: string }> {
  const test = await makeCase()
  const keys = [await generateX25519Identity(), await generateX25519Identity()]
  const recovery = await generateX25519Identity()
  const made = (await test.desk.listCustodians()).layers[0]?.[0] ?? ''
  for (const key of keys) {
    await test.desk.changeCustodians({ kind: 'add', recipient: await identityToRecipient(key), as: 'layer' }, 'two')
  }
  await test.desk.changeCustodians({ kind: 'retire', recipient: made }, 'it was for trying out')
  const safe = { kind: 'add', recipient: await identityToRecipient(recovery), as: 'recovery' } as const
  await test.desk.changeCustodians(safe, 'the safe')
  return { ...test, keys, recovery }
}

describe('an account of how material came', () => {
  it('parts what custodians may read from what the case keeps', () => {
    const parted = partAccount(
      parseAccount({
        from: WHO,
        where: 'the old bakery',
        how: 'by hand',
        when: '2031-04',
        testifies: 'H.',
        open: ['testifies'],
      }),
    )
    expect(parted.accession).toEqual({ how: 'by hand', when: '2031-04', testifies: 'H.' })
    expect(JSON.parse(parted.sealed ?? '')).toEqual({ from: WHO, where: 'the old bakery' })
    expect(partAccount({ from: WHO }).sealed).toBe(WHO)
    expect(partAccount({ how: 'post' }).sealed).toBeUndefined()
  })

  it('never lets the name of who gave it be kept open', () => {
    expect(() => parseAccount({ from: WHO, open: ['from'] })).toThrow(CustodyError)
  })

  it('is refused by place, and what was written is not repeated', () => {
    for (const text of [`{"from": "${WHO}", "extra": 1}`, `{"from": ${WHO}`, `{"from": {"name": "${WHO}"}}`]) {
      try {
        parseAccountText(text)
        expect.unreachable()
      } catch (error) {
        expect(error).toMatchObject({ code: 'ACCOUNT_MALFORMED' })
        expect(JSON.stringify([error, String(error), (error as Error).cause])).not.toContain('0944')
      }
    }
  })

  it('goes into the ledger with its terms and consent, in the delivery’s own append', async () => {
    const { desk } = await makeCase()
    await desk.receive({
      items: [bytes('a', '1')],
      account: parseAccount({
        from: WHO,
        how: 'by hand',
        terms: { publish: 'quotations', attribute: 'in general words', embargo: '2031-06-01' },
        consent: { how: 'spoken', covers: 'quotations' },
      }),
    })
    const entries = await desk.listEntries()
    expect(entries.slice(1).map(({ type }) => type)).toEqual([
      'accession',
      'seal',
      'terms',
      'consent',
      'receive',
      'accession-closed',
    ])
    expect(entries[1]?.payload).toMatchObject({ how: 'by hand', sealed: true })
    expect(entries[3]?.payload).toMatchObject({ about: 'a1', publish: 'quotations', embargo: '2031-06-01' })
    expect((await desk.audit()).findings).toEqual([])
  })
})

describe('unsealing', () => {
  it('takes the keys of both custodians, and its entry comes first', async () => {
    const { desk, keys } = await twoCustodians()
    const made = await desk.seal((await receiveAll(desk, [bytes('a', '1')])).receipt.accession, WHO)
    const [first = '', second = ''] = keys
    const size = (await desk.listEntries()).length
    for (const alone of [[first], [second], [first, first], [await generateX25519Identity(), first]]) {
      const given = alone.map((text) => ({ text }))
      expect(await codeOf(() => desk.unseal(made.id, 'to look', given))).toBe('KEYS_LACKING')
    }
    expect(await desk.listEntries()).toHaveLength(size)
    const opened = await desk.unseal(made.id, 'a court asks', [{ text: second }, { text: `# mine\n${first}\n` }])
    expect(opened.text).toBe(WHO)
    const last = (await desk.listEntries()).at(-1)
    expect(last).toMatchObject({ n: opened.entry, type: 'unseal', payload: { seal: made.id, reason: 'a court asks' } })
    expect(JSON.stringify(last)).not.toMatch(/AGE-SECRET-KEY|0944/)
  })

  it('leaves its entry even when the sealed file does not open afterwards', async () => {
    const { desk, keys } = await twoCustodians()
    const { receipt } = await receiveAll(desk, [bytes('a', '1')], { from: WHO })
    const handle = receipt.seal ?? ''
    const { stores } = desk.context
    const sealed = (await stores.seals.read(handle)) ?? new Uint8Array()
    await stores.seals.writeAll(
      new Map([[handle, sealed.map((byte, i) => (i === sealed.length - 1 ? byte ^ 1 : byte))]]),
    )
    const seal = (await desk.listEntries()).find(({ type }) => type === 'seal')
    const given = keys.map((text) => ({ text }))
    expect(await codeOf(() => desk.unseal(`s${seal?.n}`, 'to look', given))).toBe('SEAL_MALFORMED')
    expect((await desk.listEntries()).at(-1)?.type).toBe('unseal')
  })

  it('is done by the recovery key alone, which the entry tells', async () => {
    const { desk, recovery } = await twoCustodians()
    await receiveAll(desk, [bytes('a', '1')], { from: WHO })
    const seal = (await desk.listEntries()).find(({ type }) => type === 'seal')
    expect((await desk.unseal(`s${seal?.n}`, 'both are gone', [{ text: recovery }])).text).toBe(WHO)
    const recipient = await identityToRecipient(recovery)
    expect((await desk.listEntries()).at(-1)?.payload).toMatchObject({ custodians: [recipient, recipient] })
  })

  it('needs a reason, and a seal that there is', async () => {
    const { desk, keys } = await twoCustodians()
    await receiveAll(desk, [bytes('a', '1')], { from: WHO })
    const given = keys.map((text) => ({ text }))
    expect(await codeOf(() => desk.unseal('s1', ' ', given))).toBe('REASON_MISSING')
    expect(await codeOf(() => desk.unseal('s0', 'why', given))).toBe('ENTRY_UNKNOWN')
    expect(await codeOf(() => desk.seal('f0', WHO))).toBe('ENTRY_UNKNOWN')
  })

  it('concerns what was sealed for a custodian, also after she was retired', async () => {
    const { desk, keys } = await twoCustodians()
    await receiveAll(desk, [bytes('a', '1')], { from: WHO })
    const recipient = await identityToRecipient(keys[1] ?? '')
    const list = await desk.changeCustodians({ kind: 'retire', recipient }, 'left')
    expect(list).toMatchObject({ keysNeeded: 1, sealsOf: { [recipient]: 1 } })
    const seal = (await desk.listEntries()).find(({ type }) => type === 'seal')
    expect(
      (
        await desk.unseal(
          `s${seal?.n}`,
          'why',
          keys.map((text) => ({ text })),
        )
      ).text,
    ).toBe(WHO)
  })
})
