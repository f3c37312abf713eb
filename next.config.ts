import type { NextConfig } from "next";

const config: NextConfig = {
  poweredByHeader: false,
  // Static files are compressed once at build and served by the front.
  compress: false,
  images: { unoptimized: true },
  // Letters are drawn by the whole of React, of which Next gives server components a part; the worker reads its own files.
  serverExternalPackages: ["react-email", "graphile-worker"],
  experimental: { authInterrupts: true },
};

export default config;
