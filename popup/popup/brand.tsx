/** The product's mark, as in icons/sidelight.svg without its margin; decoration beside the name. */
export function Brand() {
  return (
    <svg class="brand" viewBox="6 6 116 116" aria-hidden="true">
      <rect x="6" y="6" width="116" height="116" rx="27" fill="#3546b0" />
      <path fill="#ffcb45" d="M6 27a37 37 0 0 1 0 74Z" />
      <g fill="none" stroke-linecap="round" stroke-width="14">
        <path stroke="#fff" d="M51 35h46M51 93h29" />
        <path stroke="#ffcb45" d="M64 64h40" />
      </g>
    </svg>
  );
}
