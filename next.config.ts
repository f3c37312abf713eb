import type { NextConfig } from "next";

const config: NextConfig = {
  poweredByHeader: false,
  // Static files are compressed once at build and served by the front.
  compress: false,
  images: { unoptimized: true },
  // Letters are drawn by the whole of React, of which Next gives server components a part.
  serverExternalPackages: ["react-email"],
  experimental: { authInterrupts: true },
};

export default config;
