export const phone = '@media (max-width: 639.98px)';
export const narrow = '@media (min-width: 640px) and (max-width: 959.98px)';
