/*
 * What kinds of nodes there are, as it is asked of thousands: `instanceof` of what belongs to a page
 * takes Firefox microseconds.
 */

/** Is a node an element? */
export function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}

/** Is a node text, a CDATA section of XHTML among it? */
export function isText(node: Node): node is Text {
  const { nodeType } = node;
  return nodeType === Node.TEXT_NODE || nodeType === Node.CDATA_SECTION_NODE;
}
