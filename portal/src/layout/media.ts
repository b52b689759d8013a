export const phone = '@media (max-width: 639.98px)';
export const narrow = '@media (max-width: 959.98px)';
