/** Three drawings for the welcome page. They repeat the words beside them, so a screen reader skips them. */

/** A letter on a page, its words underlined, the explanation standing beside it. */
export function PagePicture() {
  return (
    <svg class="picture" viewBox="0 0 240 150" aria-hidden="true" focusable="false">
      <rect class="p-window" x="8" y="12" width="224" height="126" rx="10" />
      <path class="p-line" d="M8 32h224" />
      <g class="p-dots">
        <circle cx="20" cy="22" r="3" />
        <circle cx="31" cy="22" r="3" />
        <circle cx="42" cy="22" r="3" />
      </g>
      <g class="p-text">
        <rect x="24" y="48" width="84" height="7" rx="3.5" />
        <rect x="24" y="64" width="100" height="5" rx="2.5" />
        <rect x="24" y="76" width="46" height="5" rx="2.5" />
        <rect x="24" y="88" width="92" height="5" rx="2.5" />
        <rect x="24" y="112" width="70" height="5" rx="2.5" />
      </g>
      <rect class="p-mark" x="74" y="73" width="50" height="11" rx="3" />
      <path class="p-mark-line" d="M74 84.5h50" />
      <rect class="p-mark-warn" x="24" y="97" width="64" height="11" rx="3" />
      <path class="p-mark-warn-line" d="M24 108.5h64" />
      <rect class="p-panel" x="144" y="40" width="80" height="90" rx="8" />
      <g class="p-panel-text">
        <rect x="153" y="50" width="56" height="8" rx="4" />
        <rect x="153" y="63" width="40" height="5" rx="2.5" />
      </g>
      <rect class="p-soft" x="153" y="75" width="62" height="28" rx="5" />
      <rect class="p-accent" x="158" y="80" width="16" height="18" rx="3" />
      <g class="p-panel-text">
        <rect x="179" y="82" width="30" height="5" rx="2.5" />
        <rect x="179" y="91" width="22" height="5" rx="2.5" />
        <rect x="153" y="110" width="62" height="5" rx="2.5" />
        <rect x="153" y="119" width="44" height="5" rx="2.5" />
      </g>
    </svg>
  );
}

/** A message on a phone, going into the box and coming out explained. */
export function MessagePicture() {
  return (
    <svg class="picture" viewBox="0 0 240 150" aria-hidden="true" focusable="false">
      <rect class="p-window" x="20" y="10" width="76" height="132" rx="14" />
      <rect class="p-text-shape" x="46" y="18" width="24" height="4" rx="2" />
      <path
        class="p-bubble"
        d="M30 40h56a6 6 0 0 1 6 6v34a6 6 0 0 1-6 6H44l-10 9v-9h-4a6 6 0 0 1-6-6V46a6 6 0 0 1 6-6z"
      />
      <g class="p-text">
        <rect x="34" y="50" width="48" height="5" rx="2.5" />
        <rect x="34" y="61" width="40" height="5" rx="2.5" />
        <rect x="34" y="72" width="28" height="5" rx="2.5" />
      </g>
      <path class="p-arrow" d="M108 76h26M126 67l9 9-9 9" />
      <rect class="p-panel" x="146" y="30" width="80" height="92" rx="10" />
      <g class="p-checks">
        <path d="M157 50l4 4 8-9M157 76l4 4 8-9M157 102l4 4 8-9" />
      </g>
      <g class="p-panel-text">
        <rect x="177" y="47" width="38" height="6" rx="3" />
        <rect x="177" y="73" width="32" height="6" rx="3" />
        <rect x="177" y="99" width="38" height="6" rx="3" />
      </g>
    </svg>
  );
}

/** A calendar, a form with its signature, a signpost: what can be done. */
export function ActPicture() {
  return (
    <svg class="picture" viewBox="0 0 240 150" aria-hidden="true" focusable="false">
      <rect class="p-window" x="16" y="34" width="88" height="86" rx="10" />
      <path class="p-line" d="M16 56h88M38 26v16M82 26v16" />
      <g class="p-text">
        <rect x="28" y="66" width="14" height="12" rx="3" />
        <rect x="48" y="66" width="14" height="12" rx="3" />
        <rect x="68" y="66" width="14" height="12" rx="3" />
        <rect x="28" y="86" width="14" height="12" rx="3" />
        <rect x="68" y="86" width="14" height="12" rx="3" />
      </g>
      <rect class="p-accent" x="46" y="84" width="18" height="16" rx="4" />
      <path class="p-panel" d="M128 18h58l24 24v82a8 8 0 0 1-8 8h-74a8 8 0 0 1-8-8V26a8 8 0 0 1 8-8z" />
      <path class="p-line" d="M186 18v18a6 6 0 0 0 6 6h18" />
      <g class="p-panel-text">
        <rect x="158" y="50" width="38" height="5" rx="2.5" />
        <rect x="166" y="60" width="30" height="5" rx="2.5" />
        <rect x="134" y="76" width="62" height="5" rx="2.5" />
        <rect x="134" y="87" width="62" height="5" rx="2.5" />
        <rect x="134" y="98" width="40" height="5" rx="2.5" />
      </g>
      <path class="p-sign" d="M150 118c6-10 10-10 9-3-1 6 6-6 10-4 3 2-2 6 4 5s8-5 14-3" />
    </svg>
  );
}
