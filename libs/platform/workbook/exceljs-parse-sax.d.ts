declare module 'exceljs/lib/utils/parse-sax.js' {
  type Tag = { name: string; attributes: Record<string, string> };
  export type XmlEvent =
    { eventType: 'opentag' | 'closetag'; value: Tag } | { eventType: 'text'; value: string };
  export default function parseSax(text: AsyncIterable<string>): AsyncGenerator<XmlEvent[]>;
}
