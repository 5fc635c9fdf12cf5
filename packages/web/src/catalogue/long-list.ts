import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useMemo, useRef } from 'react'

const AT_ONCE = 500

/** A list of the catalogue, asked for as it is scrolled and drawn as far as it is in sight; rows are as high as their words. */
export function useLongList<Row>(
  key: readonly unknown[],
  ask: (page: { offset: string; limit: string }) => Promise<{ total: number; rows: readonly Row[] }>,
  estimate: number,
) {
  const list = useInfiniteQuery({
    queryKey: ['catalogue', ...key],
    initialPageParam: 0,
    queryFn: ({ pageParam }) => ask({ offset: String(pageParam), limit: String(AT_ONCE) }),
    getNextPageParam: (last, all) => {
      const seen = all.reduce((n, p) => n + p.rows.length, 0)
      return seen < last.total && last.rows.length > 0 ? seen : undefined
    },
    placeholderData: keepPreviousData,
  })
  const rows = useMemo(() => list.data?.pages.flatMap((p) => p.rows) ?? [], [list.data])
  const scroll = useRef<HTMLElement>(null)
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => estimate,
    overscan: 8,
  })
  const items = virtual.getVirtualItems()
  const last = items.at(-1)?.index ?? 0
  useEffect(() => {
    if (last >= rows.length - 40 && list.hasNextPage && !list.isFetchingNextPage) void list.fetchNextPage()
  }, [last, rows.length, list])
  return { list, rows, total: list.data?.pages[0]?.total ?? 0, scroll, virtual, items }
}
