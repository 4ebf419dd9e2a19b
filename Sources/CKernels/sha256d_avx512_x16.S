// Double SHA-256 of 16 headers a turn, one a lane of AVX-512F, all values in registers.
//
// Written by Scripts/generate-sha256d-lanes --groups 1 --window 80 --reserve 2 --slope 20 --latency 1
// and run there against another implementation; change that script, not this file.
// A turn is 2862 vector instructions, of which 4 copy a register.
//
// uint32_t wm_sha256d_avx512_x16_turns(wm_sha256d_lanes_memory *, uint32_t turns)
// runs until `turns` are done or the results may hold a candidate, and returns how many turns are left.
#if defined(__x86_64__)
#if defined(__APPLE__)
#define FUNCTION _wm_sha256d_avx512_x16_turns
#else
#define FUNCTION wm_sha256d_avx512_x16_turns
#endif
    .text
    .globl FUNCTION
#if defined(__ELF__)
    .hidden FUNCTION
    .type FUNCTION, @function
#endif
    .p2align 6
FUNCTION:
    .p2align 6
1:
    vmovdqa32 0(%rdi), %zmm0
    vpbroadcastd 148(%rdi), %zmm1
    vpbroadcastd 132(%rdi), %zmm2
    vpaddd 228(%rdi){1to16}, %zmm0, %zmm3
    vprold $0x8, %zmm0, %zmm4
    vmovdqa32 %zmm3, 0(%rdi)
    vprord $0x8, %zmm0, %zmm5
    vpternlogd $0xe4, 224(%rdi){1to16}, %zmm5, %zmm4
    vpaddd 128(%rdi){1to16}, %zmm4, %zmm6
    vpaddd 144(%rdi){1to16}, %zmm4, %zmm7
    vpternlogd $0xe8, 136(%rdi){1to16}, %zmm6, %zmm2
    vprord $0x2, %zmm6, %zmm8
    vpternlogd $0xe2, 152(%rdi){1to16}, %zmm7, %zmm1
    vprord $0x6, %zmm7, %zmm9
    vpaddd 784(%rdi){1to16}, %zmm1, %zmm10
    vprord $0xb, %zmm7, %zmm11
    vprord $0x19, %zmm7, %zmm12
    vpternlogd $0x96, %zmm12, %zmm11, %zmm9
    vprord $0xd, %zmm6, %zmm13
    vpaddd %zmm9, %zmm10, %zmm14
    vprord $0x16, %zmm6, %zmm15
    vpaddd 140(%rdi){1to16}, %zmm14, %zmm16
    vpaddd %zmm2, %zmm14, %zmm17
    vpternlogd $0x96, %zmm15, %zmm13, %zmm8
    vprord $0x6, %zmm16, %zmm18
    vpaddd %zmm8, %zmm17, %zmm19
    vprord $0xb, %zmm16, %zmm20
    vprord $0x19, %zmm16, %zmm21
    vpternlogd $0x96, %zmm21, %zmm20, %zmm18
    vprord $0x2, %zmm19, %zmm22
    vprord $0xd, %zmm19, %zmm23
    vpaddd 796(%rdi){1to16}, %zmm7, %zmm24
    vprord $0x16, %zmm19, %zmm25
    vpternlogd $0x96, %zmm25, %zmm23, %zmm22
    vpaddd 800(%rdi){1to16}, %zmm16, %zmm26
    vmovdqa32 %zmm16, %zmm27
    vpternlogd $0xca, 148(%rdi){1to16}, %zmm7, %zmm27
    vpaddd 788(%rdi){1to16}, %zmm27, %zmm28
    vpaddd %zmm18, %zmm28, %zmm29
    vpaddd 136(%rdi){1to16}, %zmm29, %zmm30
    vpternlogd $0xb8, %zmm16, %zmm30, %zmm7
    vprord $0x6, %zmm30, %zmm31
    vpaddd 792(%rdi){1to16}, %zmm7, %zmm3
    vprord $0xb, %zmm30, %zmm0
    vprord $0x19, %zmm30, %zmm5
    vpternlogd $0x96, %zmm5, %zmm0, %zmm31
    vpaddd %zmm31, %zmm3, %zmm1
    vpaddd 132(%rdi){1to16}, %zmm1, %zmm11
    vpternlogd $0xb8, %zmm30, %zmm11, %zmm16
    vprord $0x6, %zmm11, %zmm12
    vpaddd %zmm16, %zmm24, %zmm10
    vprord $0xb, %zmm11, %zmm9
    vprord $0x19, %zmm11, %zmm2
    vpternlogd $0x96, %zmm2, %zmm9, %zmm12
    vpaddd %zmm12, %zmm10, %zmm14
    vpaddd %zmm6, %zmm14, %zmm13
    vpaddd 804(%rdi){1to16}, %zmm30, %zmm15
    vpternlogd $0xb8, %zmm11, %zmm13, %zmm30
    vprord $0x6, %zmm13, %zmm17
    vpaddd %zmm30, %zmm26, %zmm8
    vprord $0xb, %zmm13, %zmm20
    vprord $0x19, %zmm13, %zmm21
    vpternlogd $0x96, %zmm21, %zmm20, %zmm17
    vpaddd %zmm17, %zmm8, %zmm23
    vpaddd %zmm19, %zmm23, %zmm25
    vpaddd 808(%rdi){1to16}, %zmm11, %zmm27
    vpternlogd $0xb8, %zmm13, %zmm25, %zmm11
    vprord $0x6, %zmm25, %zmm28
    vpaddd %zmm11, %zmm15, %zmm18
    vprord $0xb, %zmm25, %zmm7
    vprord $0x19, %zmm25, %zmm0
    vpternlogd $0x96, %zmm0, %zmm7, %zmm28
    vpaddd %zmm28, %zmm18, %zmm5
    vpaddd 812(%rdi){1to16}, %zmm13, %zmm3
    vmovdqa32 %zmm19, %zmm31
    vpternlogd $0xe8, 132(%rdi){1to16}, %zmm6, %zmm31
    vpaddd %zmm31, %zmm29, %zmm16
    vpaddd %zmm22, %zmm16, %zmm24
    vpternlogd $0xe8, %zmm19, %zmm24, %zmm6
    vprord $0x2, %zmm24, %zmm9
    vpaddd %zmm6, %zmm1, %zmm2
    vprord $0xd, %zmm24, %zmm10
    vprord $0x16, %zmm24, %zmm12
    vpaddd %zmm24, %zmm5, %zmm30
    vpternlogd $0x96, %zmm12, %zmm10, %zmm9
    vpaddd %zmm9, %zmm2, %zmm26
    vpternlogd $0xe8, %zmm24, %zmm26, %zmm19
    vprord $0x2, %zmm26, %zmm20
    vpaddd %zmm19, %zmm14, %zmm21
    vprord $0xd, %zmm26, %zmm8
    vprord $0x16, %zmm26, %zmm17
    vpternlogd $0xb8, %zmm25, %zmm30, %zmm13
    vpternlogd $0x96, %zmm17, %zmm8, %zmm20
    vprord $0x6, %zmm30, %zmm11
    vpaddd %zmm20, %zmm21, %zmm15
    vpaddd %zmm13, %zmm27, %zmm7
    vpternlogd $0xe8, %zmm26, %zmm15, %zmm24
    vprord $0x2, %zmm15, %zmm0
    vpaddd %zmm24, %zmm23, %zmm18
    vprord $0xd, %zmm15, %zmm28
    vprord $0x16, %zmm15, %zmm31
    vpternlogd $0x96, %zmm31, %zmm28, %zmm0
    vprord $0xb, %zmm30, %zmm29
    vpaddd %zmm0, %zmm18, %zmm16
    vprord $0x19, %zmm30, %zmm22
    vprord $0x2, %zmm16, %zmm6
    vprord $0xd, %zmm16, %zmm1
    vpternlogd $0x96, %zmm22, %zmm29, %zmm11
    vprord $0x16, %zmm16, %zmm10
    vpternlogd $0x96, %zmm10, %zmm1, %zmm6
    vpaddd %zmm11, %zmm7, %zmm12
    vpaddd %zmm26, %zmm12, %zmm2
    vpternlogd $0xe8, %zmm15, %zmm16, %zmm26
    vprord $0x6, %zmm2, %zmm9
    vpaddd %zmm26, %zmm5, %zmm19
    vprord $0xb, %zmm2, %zmm14
    vpaddd %zmm6, %zmm19, %zmm8
    vprord $0x19, %zmm2, %zmm17
    vprord $0x2, %zmm8, %zmm21
    vpaddd 816(%rdi){1to16}, %zmm25, %zmm20
    vprord $0xd, %zmm8, %zmm13
    vpternlogd $0xb8, %zmm30, %zmm2, %zmm25
    vprord $0x16, %zmm8, %zmm27
    vpternlogd $0x96, %zmm17, %zmm14, %zmm9
    vpternlogd $0x96, %zmm27, %zmm13, %zmm21
    vpaddd %zmm25, %zmm3, %zmm24
    vpaddd %zmm9, %zmm24, %zmm23
    vpaddd %zmm15, %zmm23, %zmm28
    vpternlogd $0xe8, %zmm16, %zmm8, %zmm15
    vprord $0x6, %zmm28, %zmm31
    vpaddd %zmm15, %zmm12, %zmm18
    vprord $0xb, %zmm28, %zmm0
    vpaddd %zmm21, %zmm18, %zmm29
    vprord $0x19, %zmm28, %zmm22
    vprord $0x2, %zmm29, %zmm1
    vpaddd 820(%rdi){1to16}, %zmm30, %zmm10
    vprord $0xd, %zmm29, %zmm7
    vpternlogd $0xb8, %zmm2, %zmm28, %zmm30
    vprord $0x16, %zmm29, %zmm11
    vpternlogd $0x96, %zmm22, %zmm0, %zmm31
    vpternlogd $0x96, %zmm11, %zmm7, %zmm1
    vpaddd %zmm30, %zmm20, %zmm26
    vpaddd %zmm31, %zmm26, %zmm5
    vpaddd %zmm16, %zmm5, %zmm19
    vpternlogd $0xe8, %zmm8, %zmm29, %zmm16
    vprord $0x6, %zmm19, %zmm6
    vpaddd %zmm16, %zmm23, %zmm14
    vprord $0xb, %zmm19, %zmm17
    vpaddd %zmm1, %zmm14, %zmm13
    vprord $0x19, %zmm19, %zmm27
    vprord $0x2, %zmm13, %zmm25
    vpaddd 824(%rdi){1to16}, %zmm2, %zmm3
    vprord $0xd, %zmm13, %zmm24
    vpternlogd $0xb8, %zmm28, %zmm19, %zmm2
    vprord $0x16, %zmm13, %zmm9
    vpternlogd $0x96, %zmm27, %zmm17, %zmm6
    vpternlogd $0x96, %zmm9, %zmm24, %zmm25
    vpaddd %zmm2, %zmm10, %zmm15
    vpaddd %zmm6, %zmm15, %zmm12
    vpaddd %zmm8, %zmm12, %zmm18
    vpternlogd $0xe8, %zmm29, %zmm13, %zmm8
    vprord $0x6, %zmm18, %zmm21
    vpaddd %zmm8, %zmm5, %zmm0
    vprord $0xb, %zmm18, %zmm22
    vpaddd %zmm25, %zmm0, %zmm7
    vprord $0x19, %zmm18, %zmm11
    vprord $0x2, %zmm7, %zmm30
    vpaddd 828(%rdi){1to16}, %zmm28, %zmm20
    vprord $0xd, %zmm7, %zmm26
    vpternlogd $0xb8, %zmm19, %zmm18, %zmm28
    vprord $0x16, %zmm7, %zmm31
    vpternlogd $0x96, %zmm11, %zmm22, %zmm21
    vpternlogd $0x96, %zmm31, %zmm26, %zmm30
    vpaddd %zmm28, %zmm3, %zmm16
    vpaddd %zmm21, %zmm16, %zmm23
    vpaddd %zmm29, %zmm23, %zmm14
    vpternlogd $0xe8, %zmm13, %zmm7, %zmm29
    vprord $0x6, %zmm14, %zmm1
    vpaddd %zmm29, %zmm12, %zmm17
    vprord $0xb, %zmm14, %zmm27
    vpaddd %zmm30, %zmm17, %zmm24
    vprord $0x19, %zmm14, %zmm9
    vprord $0x2, %zmm24, %zmm2
    vpaddd 832(%rdi){1to16}, %zmm19, %zmm10
    vprord $0xd, %zmm24, %zmm15
    vpternlogd $0xb8, %zmm18, %zmm14, %zmm19
    vprord $0x16, %zmm24, %zmm6
    vpternlogd $0x96, %zmm9, %zmm27, %zmm1
    vpternlogd $0x96, %zmm6, %zmm15, %zmm2
    vpaddd %zmm19, %zmm20, %zmm8
    vpaddd %zmm1, %zmm8, %zmm5
    vpaddd %zmm13, %zmm5, %zmm0
    vpternlogd $0xe8, %zmm7, %zmm24, %zmm13
    vprord $0x6, %zmm0, %zmm25
    vpaddd %zmm13, %zmm23, %zmm22
    vprord $0xb, %zmm0, %zmm11
    vpaddd %zmm2, %zmm22, %zmm26
    vprord $0x19, %zmm0, %zmm31
    vprord $0x2, %zmm26, %zmm28
    vpaddd 836(%rdi){1to16}, %zmm18, %zmm3
    vprord $0xd, %zmm26, %zmm16
    vpternlogd $0xb8, %zmm14, %zmm0, %zmm18
    vprord $0x16, %zmm26, %zmm21
    vpternlogd $0x96, %zmm31, %zmm11, %zmm25
    vpternlogd $0x96, %zmm21, %zmm16, %zmm28
    vpaddd %zmm18, %zmm10, %zmm29
    vpaddd %zmm25, %zmm29, %zmm12
    vpaddd %zmm7, %zmm12, %zmm17
    vpternlogd $0xe8, %zmm24, %zmm26, %zmm7
    vprord $0x6, %zmm17, %zmm30
    vpaddd %zmm7, %zmm5, %zmm27
    vprord $0xb, %zmm17, %zmm9
    vpaddd %zmm28, %zmm27, %zmm15
    vprord $0x19, %zmm17, %zmm6
    vprord $0x2, %zmm15, %zmm19
    vprord $0xd, %zmm15, %zmm20
    vpternlogd $0x96, %zmm6, %zmm9, %zmm30
    vprord $0x16, %zmm15, %zmm8
    vpternlogd $0x96, %zmm8, %zmm20, %zmm19
    vprord $0x7, %zmm4, %zmm1
    vprord $0x12, %zmm4, %zmm13
    vpsrld $0x3, %zmm4, %zmm23
    vpaddd 332(%rdi){1to16}, %zmm4, %zmm22
    vpternlogd $0x96, %zmm23, %zmm13, %zmm1
    vpaddd 328(%rdi){1to16}, %zmm1, %zmm2
    vpaddd 844(%rdi){1to16}, %zmm22, %zmm11
    vpaddd 840(%rdi){1to16}, %zmm2, %zmm31
    vpaddd %zmm14, %zmm31, %zmm16
    vpternlogd $0xb8, %zmm0, %zmm17, %zmm14
    vpaddd %zmm14, %zmm3, %zmm21
    vpaddd %zmm30, %zmm21, %zmm18
    vpaddd %zmm24, %zmm18, %zmm10
    vpternlogd $0xe8, %zmm26, %zmm15, %zmm24
    vprord $0x6, %zmm10, %zmm29
    vpaddd %zmm24, %zmm12, %zmm25
    vprord $0xb, %zmm10, %zmm7
    vpaddd %zmm19, %zmm25, %zmm5
    vprord $0x19, %zmm10, %zmm27
    vprord $0x2, %zmm5, %zmm28
    vpaddd %zmm0, %zmm11, %zmm9
    vprord $0xd, %zmm5, %zmm6
    vpternlogd $0xb8, %zmm17, %zmm10, %zmm0
    vprord $0x16, %zmm5, %zmm20
    vpternlogd $0x96, %zmm27, %zmm7, %zmm29
    vpternlogd $0x96, %zmm20, %zmm6, %zmm28
    vpaddd %zmm0, %zmm16, %zmm8
    vpaddd %zmm29, %zmm8, %zmm4
    vpaddd %zmm26, %zmm4, %zmm13
    vpternlogd $0xe8, %zmm15, %zmm5, %zmm26
    vprord $0x6, %zmm13, %zmm23
    vpaddd %zmm26, %zmm18, %zmm1
    vprord $0xb, %zmm13, %zmm31
    vpaddd %zmm28, %zmm1, %zmm14
    vprord $0x19, %zmm13, %zmm3
    vprord $0x2, %zmm14, %zmm21
    vprord $0xd, %zmm14, %zmm30
    vpternlogd $0x96, %zmm3, %zmm31, %zmm23
    vprord $0x16, %zmm14, %zmm24
    vpternlogd $0x96, %zmm24, %zmm30, %zmm21
    vprord $0x11, %zmm2, %zmm12
    vprord $0x13, %zmm2, %zmm25
    vpsrld $0xa, %zmm2, %zmm19
    vpternlogd $0x96, %zmm19, %zmm25, %zmm12
    vprord $0x11, %zmm22, %zmm11
    vpaddd 336(%rdi){1to16}, %zmm12, %zmm7
    vprord $0x13, %zmm22, %zmm27
    vpaddd 848(%rdi){1to16}, %zmm7, %zmm6
    vpsrld $0xa, %zmm22, %zmm20
    vpaddd %zmm17, %zmm6, %zmm16
    vpternlogd $0xb8, %zmm10, %zmm13, %zmm17
    vpaddd %zmm17, %zmm9, %zmm0
    vpaddd %zmm23, %zmm0, %zmm29
    vpaddd %zmm15, %zmm29, %zmm8
    vpternlogd $0xe8, %zmm5, %zmm14, %zmm15
    vprord $0x6, %zmm8, %zmm26
    vpaddd %zmm15, %zmm4, %zmm18
    vprord $0xb, %zmm8, %zmm1
    vpaddd %zmm21, %zmm18, %zmm28
    vprord $0x19, %zmm8, %zmm31
    vprord $0x2, %zmm28, %zmm3
    vpternlogd $0x96, %zmm20, %zmm27, %zmm11
    vprord $0xd, %zmm28, %zmm30
    vpternlogd $0x96, %zmm31, %zmm1, %zmm26
    vprord $0x16, %zmm28, %zmm24
    vpaddd 852(%rdi){1to16}, %zmm11, %zmm25
    vpternlogd $0x96, %zmm24, %zmm30, %zmm3
    vprord $0x11, %zmm7, %zmm19
    vpaddd %zmm10, %zmm25, %zmm12
    vpternlogd $0xb8, %zmm13, %zmm8, %zmm10
    vpaddd %zmm10, %zmm16, %zmm6
    vpaddd %zmm26, %zmm6, %zmm17
    vpaddd %zmm5, %zmm17, %zmm9
    vpternlogd $0xe8, %zmm14, %zmm28, %zmm5
    vprord $0x6, %zmm9, %zmm0
    vpaddd %zmm5, %zmm29, %zmm23
    vprord $0xb, %zmm9, %zmm4
    vpaddd %zmm3, %zmm23, %zmm15
    vprord $0x19, %zmm9, %zmm21
    vprord $0x2, %zmm15, %zmm18
    vprord $0xd, %zmm15, %zmm27
    vpternlogd $0x96, %zmm21, %zmm4, %zmm0
    vprord $0x16, %zmm15, %zmm20
    vpternlogd $0x96, %zmm20, %zmm27, %zmm18
    vprord $0x13, %zmm7, %zmm1
    vpsrld $0xa, %zmm7, %zmm31
    vpternlogd $0x96, %zmm31, %zmm1, %zmm19
    vprord $0x11, %zmm11, %zmm30
    vpaddd 344(%rdi){1to16}, %zmm19, %zmm24
    vprord $0x13, %zmm11, %zmm25
    vpaddd 856(%rdi){1to16}, %zmm24, %zmm16
    vpsrld $0xa, %zmm11, %zmm10
    vpaddd %zmm13, %zmm16, %zmm26
    vpternlogd $0xb8, %zmm8, %zmm9, %zmm13
    vpaddd %zmm13, %zmm12, %zmm6
    vpaddd %zmm0, %zmm6, %zmm5
    vpaddd %zmm14, %zmm5, %zmm29
    vpternlogd $0xe8, %zmm28, %zmm15, %zmm14
    vprord $0x6, %zmm29, %zmm23
    vpaddd %zmm14, %zmm17, %zmm3
    vprord $0xb, %zmm29, %zmm4
    vpaddd %zmm18, %zmm3, %zmm21
    vprord $0x19, %zmm29, %zmm27
    vprord $0x2, %zmm21, %zmm20
    vpternlogd $0x96, %zmm10, %zmm25, %zmm30
    vprord $0xd, %zmm21, %zmm1
    vpternlogd $0x96, %zmm27, %zmm4, %zmm23
    vprord $0x16, %zmm21, %zmm31
    vpaddd 348(%rdi){1to16}, %zmm30, %zmm19
    vpternlogd $0x96, %zmm31, %zmm1, %zmm20
    vprord $0x11, %zmm24, %zmm16
    vpaddd 860(%rdi){1to16}, %zmm19, %zmm12
    vprord $0x13, %zmm24, %zmm13
    vpaddd %zmm8, %zmm12, %zmm0
    vpternlogd $0xb8, %zmm9, %zmm29, %zmm8
    vpaddd %zmm8, %zmm26, %zmm6
    vpaddd %zmm23, %zmm6, %zmm17
    vpaddd %zmm28, %zmm17, %zmm14
    vpternlogd $0xe8, %zmm15, %zmm21, %zmm28
    vprord $0x6, %zmm14, %zmm18
    vpaddd %zmm28, %zmm5, %zmm3
    vprord $0xb, %zmm14, %zmm25
    vpaddd %zmm20, %zmm3, %zmm10
    vprord $0x19, %zmm14, %zmm4
    vprord $0x2, %zmm10, %zmm27
    vprord $0xd, %zmm10, %zmm30
    vpternlogd $0x96, %zmm4, %zmm25, %zmm18
    vprord $0x16, %zmm10, %zmm1
    vpternlogd $0x96, %zmm1, %zmm30, %zmm27
    vpsrld $0xa, %zmm24, %zmm31
    vprord $0x11, %zmm19, %zmm12
    vpternlogd $0x96, %zmm31, %zmm13, %zmm16
    vprord $0x13, %zmm19, %zmm26
    vpaddd 352(%rdi){1to16}, %zmm16, %zmm8
    vpsrld $0xa, %zmm19, %zmm6
    vpaddd 864(%rdi){1to16}, %zmm8, %zmm23
    vpaddd %zmm9, %zmm23, %zmm5
    vpternlogd $0xb8, %zmm29, %zmm14, %zmm9
    vpaddd %zmm9, %zmm0, %zmm28
    vpaddd %zmm18, %zmm28, %zmm20
    vpaddd %zmm15, %zmm20, %zmm3
    vpternlogd $0xe8, %zmm21, %zmm10, %zmm15
    vprord $0x6, %zmm3, %zmm25
    vpaddd %zmm15, %zmm17, %zmm4
    vprord $0xb, %zmm3, %zmm30
    vpaddd %zmm27, %zmm4, %zmm1
    vprord $0x19, %zmm3, %zmm31
    vprord $0x2, %zmm1, %zmm13
    vpternlogd $0x96, %zmm6, %zmm26, %zmm12
    vprord $0xd, %zmm1, %zmm16
    vpternlogd $0x96, %zmm31, %zmm30, %zmm25
    vprord $0x16, %zmm1, %zmm23
    vpaddd %zmm12, %zmm2, %zmm0
    vpternlogd $0x96, %zmm23, %zmm16, %zmm13
    vprord $0x11, %zmm8, %zmm9
    vpaddd 868(%rdi){1to16}, %zmm0, %zmm28
    vprord $0x13, %zmm8, %zmm18
    vpaddd %zmm29, %zmm28, %zmm15
    vpternlogd $0xb8, %zmm14, %zmm3, %zmm29
    vpaddd %zmm29, %zmm5, %zmm17
    vpaddd %zmm25, %zmm17, %zmm4
    vpaddd %zmm21, %zmm4, %zmm27
    vpternlogd $0xe8, %zmm10, %zmm1, %zmm21
    vprord $0x6, %zmm27, %zmm26
    vpaddd %zmm21, %zmm20, %zmm6
    vprord $0xb, %zmm27, %zmm30
    vpaddd %zmm13, %zmm6, %zmm31
    vprord $0x19, %zmm27, %zmm12
    vprord $0x2, %zmm31, %zmm16
    vprord $0xd, %zmm31, %zmm23
    vpternlogd $0x96, %zmm12, %zmm30, %zmm26
    vprord $0x16, %zmm31, %zmm28
    vpternlogd $0x96, %zmm28, %zmm23, %zmm16
    vpsrld $0xa, %zmm8, %zmm5
    vprord $0x11, %zmm0, %zmm29
    vpternlogd $0x96, %zmm5, %zmm18, %zmm9
    vprord $0x13, %zmm0, %zmm25
    vpaddd %zmm9, %zmm22, %zmm17
    vpsrld $0xa, %zmm0, %zmm20
    vpaddd 872(%rdi){1to16}, %zmm17, %zmm21
    vpaddd %zmm14, %zmm21, %zmm6
    vpternlogd $0xb8, %zmm3, %zmm27, %zmm14
    vpaddd %zmm14, %zmm15, %zmm13
    vpaddd %zmm26, %zmm13, %zmm30
    vpaddd %zmm10, %zmm30, %zmm12
    vpternlogd $0xe8, %zmm1, %zmm31, %zmm10
    vprord $0x6, %zmm12, %zmm23
    vpaddd %zmm10, %zmm4, %zmm28
    vprord $0xb, %zmm12, %zmm18
    vpaddd %zmm16, %zmm28, %zmm5
    vprord $0x19, %zmm12, %zmm9
    vprord $0x2, %zmm5, %zmm21
    vpternlogd $0x96, %zmm20, %zmm25, %zmm29
    vprord $0xd, %zmm5, %zmm15
    vpternlogd $0x96, %zmm9, %zmm18, %zmm23
    vprord $0x16, %zmm5, %zmm14
    vpaddd %zmm29, %zmm7, %zmm26
    vpternlogd $0x96, %zmm14, %zmm15, %zmm21
    vprord $0x11, %zmm17, %zmm13
    vpaddd 876(%rdi){1to16}, %zmm26, %zmm4
    vprord $0x13, %zmm17, %zmm10
    vpaddd %zmm3, %zmm4, %zmm16
    vpternlogd $0xb8, %zmm27, %zmm12, %zmm3
    vpaddd %zmm3, %zmm6, %zmm28
    vpaddd %zmm23, %zmm28, %zmm25
    vpaddd %zmm1, %zmm25, %zmm20
    vpternlogd $0xe8, %zmm31, %zmm5, %zmm1
    vprord $0x6, %zmm20, %zmm18
    vpaddd %zmm1, %zmm30, %zmm9
    vprord $0xb, %zmm20, %zmm29
    vpaddd %zmm21, %zmm9, %zmm15
    vprord $0x19, %zmm20, %zmm14
    vprord $0x2, %zmm15, %zmm4
    vprord $0xd, %zmm15, %zmm6
    vpternlogd $0x96, %zmm14, %zmm29, %zmm18
    vprord $0x16, %zmm15, %zmm3
    vpternlogd $0x96, %zmm3, %zmm6, %zmm4
    vpsrld $0xa, %zmm17, %zmm28
    vprord $0x11, %zmm26, %zmm23
    vpternlogd $0x96, %zmm28, %zmm10, %zmm13
    vprord $0x13, %zmm26, %zmm30
    vpaddd %zmm13, %zmm11, %zmm1
    vpsrld $0xa, %zmm26, %zmm21
    vpaddd 880(%rdi){1to16}, %zmm1, %zmm9
    vpaddd %zmm27, %zmm9, %zmm29
    vpternlogd $0xb8, %zmm12, %zmm20, %zmm27
    vpaddd %zmm27, %zmm16, %zmm14
    vpaddd %zmm18, %zmm14, %zmm6
    vpaddd %zmm31, %zmm6, %zmm3
    vpternlogd $0xe8, %zmm5, %zmm15, %zmm31
    vprord $0x6, %zmm3, %zmm28
    vpaddd %zmm31, %zmm25, %zmm10
    vprord $0xb, %zmm3, %zmm13
    vpaddd %zmm4, %zmm10, %zmm9
    vprord $0x19, %zmm3, %zmm16
    vprord $0x2, %zmm9, %zmm27
    vpternlogd $0x96, %zmm21, %zmm30, %zmm23
    vprord $0xd, %zmm9, %zmm14
    vpternlogd $0x96, %zmm16, %zmm13, %zmm28
    vprord $0x16, %zmm9, %zmm18
    vpaddd %zmm23, %zmm24, %zmm31
    vpternlogd $0x96, %zmm18, %zmm14, %zmm27
    vprord $0x11, %zmm1, %zmm25
    vpaddd 884(%rdi){1to16}, %zmm31, %zmm10
    vprord $0x13, %zmm1, %zmm4
    vpaddd %zmm12, %zmm10, %zmm30
    vpternlogd $0xb8, %zmm20, %zmm3, %zmm12
    vpaddd %zmm12, %zmm29, %zmm21
    vpaddd %zmm28, %zmm21, %zmm13
    vpaddd %zmm5, %zmm13, %zmm16
    vpternlogd $0xe8, %zmm15, %zmm9, %zmm5
    vprord $0x6, %zmm16, %zmm23
    vpaddd %zmm5, %zmm6, %zmm14
    vprord $0xb, %zmm16, %zmm18
    vpaddd %zmm27, %zmm14, %zmm10
    vprord $0x19, %zmm16, %zmm29
    vprord $0x2, %zmm10, %zmm12
    vpaddd 376(%rdi){1to16}, %zmm19, %zmm28
    vpternlogd $0x96, %zmm29, %zmm18, %zmm23
    vprord $0xd, %zmm10, %zmm21
    vprord $0x16, %zmm10, %zmm6
    vpternlogd $0x96, %zmm6, %zmm21, %zmm12
    vpsrld $0xa, %zmm1, %zmm5
    vprord $0x11, %zmm31, %zmm14
    vpternlogd $0x96, %zmm5, %zmm4, %zmm25
    vprord $0x13, %zmm31, %zmm27
    vpaddd %zmm25, %zmm28, %zmm18
    vpsrld $0xa, %zmm31, %zmm29
    vpaddd 888(%rdi){1to16}, %zmm18, %zmm21
    vpaddd %zmm20, %zmm21, %zmm6
    vpternlogd $0xb8, %zmm3, %zmm16, %zmm20
    vpaddd %zmm20, %zmm30, %zmm4
    vpaddd %zmm23, %zmm4, %zmm5
    vpaddd %zmm15, %zmm5, %zmm25
    vpternlogd $0xe8, %zmm9, %zmm10, %zmm15
    vprord $0x6, %zmm25, %zmm28
    vpternlogd $0x96, %zmm29, %zmm27, %zmm14
    vpaddd %zmm15, %zmm13, %zmm21
    vprord $0xb, %zmm25, %zmm30
    vpaddd %zmm12, %zmm21, %zmm20
    vprord $0x19, %zmm25, %zmm23
    vprord $0x2, %zmm20, %zmm4
    vpaddd 380(%rdi){1to16}, %zmm8, %zmm27
    vpternlogd $0x96, %zmm23, %zmm30, %zmm28
    vprord $0xd, %zmm20, %zmm29
    vprord $0x16, %zmm20, %zmm13
    vpaddd %zmm14, %zmm27, %zmm15
    vpternlogd $0x96, %zmm13, %zmm29, %zmm4
    vprord $0x11, %zmm18, %zmm12
    vpaddd 892(%rdi){1to16}, %zmm15, %zmm21
    vprord $0x13, %zmm18, %zmm30
    vpaddd %zmm3, %zmm21, %zmm23
    vpternlogd $0xb8, %zmm16, %zmm25, %zmm3
    vpaddd %zmm3, %zmm6, %zmm14
    vpaddd %zmm28, %zmm14, %zmm27
    vpaddd %zmm9, %zmm27, %zmm29
    vpternlogd $0xe8, %zmm10, %zmm20, %zmm9
    vprord $0x6, %zmm29, %zmm13
    vpaddd %zmm9, %zmm5, %zmm21
    vprord $0xb, %zmm29, %zmm6
    vpaddd %zmm4, %zmm21, %zmm3
    vprord $0x19, %zmm29, %zmm14
    vprord $0x2, %zmm3, %zmm28
    vpternlogd $0x96, %zmm14, %zmm6, %zmm13
    vprord $0xd, %zmm3, %zmm5
    vprord $0x16, %zmm3, %zmm9
    vpternlogd $0x96, %zmm9, %zmm5, %zmm28
    vpsrld $0xa, %zmm18, %zmm4
    vpaddd 384(%rdi){1to16}, %zmm0, %zmm21
    vpternlogd $0x96, %zmm4, %zmm30, %zmm12
    vprord $0x7, %zmm2, %zmm6
    vpaddd %zmm12, %zmm21, %zmm14
    vprord $0x12, %zmm2, %zmm5
    vpaddd 896(%rdi){1to16}, %zmm14, %zmm9
    vpaddd %zmm16, %zmm9, %zmm30
    vpternlogd $0xb8, %zmm25, %zmm29, %zmm16
    vpaddd %zmm16, %zmm23, %zmm4
    vpaddd %zmm13, %zmm4, %zmm12
    vpaddd %zmm10, %zmm12, %zmm21
    vpternlogd $0xe8, %zmm20, %zmm3, %zmm10
    vpaddd %zmm10, %zmm27, %zmm9
    vprord $0x6, %zmm21, %zmm23
    vpaddd %zmm28, %zmm9, %zmm16
    vprord $0xb, %zmm21, %zmm4
    vprord $0x2, %zmm16, %zmm13
    vprord $0xd, %zmm16, %zmm27
    vprord $0x16, %zmm16, %zmm10
    vpternlogd $0x96, %zmm10, %zmm27, %zmm13
    vprord $0x19, %zmm21, %zmm9
    vpternlogd $0x96, %zmm9, %zmm4, %zmm23
    vpsrld $0x3, %zmm2, %zmm28
    vpternlogd $0x96, %zmm28, %zmm5, %zmm6
    vprord $0x11, %zmm15, %zmm27
    vpaddd 388(%rdi){1to16}, %zmm6, %zmm10
    vprord $0x13, %zmm15, %zmm4
    vpaddd %zmm17, %zmm10, %zmm9
    vpsrld $0xa, %zmm15, %zmm5
    vpternlogd $0x96, %zmm5, %zmm4, %zmm27
    vpaddd %zmm27, %zmm9, %zmm28
    vprord $0x7, %zmm22, %zmm6
    vpaddd 900(%rdi){1to16}, %zmm28, %zmm10
    vpaddd %zmm25, %zmm10, %zmm4
    vpternlogd $0xb8, %zmm29, %zmm21, %zmm25
    vpaddd %zmm25, %zmm30, %zmm5
    vpaddd %zmm23, %zmm5, %zmm9
    vpaddd %zmm20, %zmm9, %zmm27
    vpternlogd $0xe8, %zmm3, %zmm16, %zmm20
    vpaddd %zmm20, %zmm12, %zmm10
    vprord $0x6, %zmm27, %zmm25
    vpaddd %zmm13, %zmm10, %zmm30
    vprord $0xb, %zmm27, %zmm5
    vprord $0x2, %zmm30, %zmm23
    vprord $0xd, %zmm30, %zmm20
    vprord $0x16, %zmm30, %zmm12
    vpternlogd $0x96, %zmm12, %zmm20, %zmm23
    vprord $0x19, %zmm27, %zmm10
    vpternlogd $0x96, %zmm10, %zmm5, %zmm25
    vprord $0x12, %zmm22, %zmm13
    vpsrld $0x3, %zmm22, %zmm20
    vpternlogd $0x96, %zmm20, %zmm13, %zmm6
    vprord $0x11, %zmm14, %zmm12
    vpaddd %zmm2, %zmm6, %zmm10
    vprord $0x13, %zmm14, %zmm5
    vpaddd %zmm26, %zmm10, %zmm13
    vpsrld $0xa, %zmm14, %zmm20
    vpternlogd $0x96, %zmm20, %zmm5, %zmm12
    vpaddd %zmm12, %zmm13, %zmm2
    vprord $0x7, %zmm7, %zmm6
    vpaddd 904(%rdi){1to16}, %zmm2, %zmm10
    vpaddd %zmm29, %zmm10, %zmm5
    vpternlogd $0xb8, %zmm21, %zmm27, %zmm29
    vpaddd %zmm29, %zmm4, %zmm20
    vpaddd %zmm25, %zmm20, %zmm12
    vpaddd %zmm3, %zmm12, %zmm13
    vpternlogd $0xe8, %zmm16, %zmm30, %zmm3
    vpaddd %zmm3, %zmm9, %zmm10
    vprord $0x6, %zmm13, %zmm4
    vpaddd %zmm23, %zmm10, %zmm29
    vprord $0xb, %zmm13, %zmm25
    vprord $0x2, %zmm29, %zmm20
    vprord $0xd, %zmm29, %zmm3
    vprord $0x16, %zmm29, %zmm9
    vpternlogd $0x96, %zmm9, %zmm3, %zmm20
    vprord $0x19, %zmm13, %zmm10
    vpternlogd $0x96, %zmm10, %zmm25, %zmm4
    vprord $0x12, %zmm7, %zmm23
    vpsrld $0x3, %zmm7, %zmm9
    vpternlogd $0x96, %zmm9, %zmm23, %zmm6
    vprord $0x11, %zmm28, %zmm3
    vpaddd %zmm22, %zmm6, %zmm25
    vprord $0x13, %zmm28, %zmm10
    vpaddd %zmm1, %zmm25, %zmm23
    vpsrld $0xa, %zmm28, %zmm9
    vpternlogd $0x96, %zmm9, %zmm10, %zmm3
    vpaddd %zmm3, %zmm23, %zmm6
    vprord $0x7, %zmm11, %zmm22
    vpaddd 908(%rdi){1to16}, %zmm6, %zmm25
    vpaddd %zmm21, %zmm25, %zmm10
    vpternlogd $0xb8, %zmm27, %zmm13, %zmm21
    vpaddd %zmm21, %zmm5, %zmm9
    vpaddd %zmm4, %zmm9, %zmm23
    vpaddd %zmm16, %zmm23, %zmm3
    vpternlogd $0xe8, %zmm30, %zmm29, %zmm16
    vpaddd %zmm16, %zmm12, %zmm25
    vprord $0x6, %zmm3, %zmm21
    vpaddd %zmm20, %zmm25, %zmm5
    vprord $0xb, %zmm3, %zmm9
    vprord $0x2, %zmm5, %zmm4
    vprord $0xd, %zmm5, %zmm12
    vprord $0x16, %zmm5, %zmm16
    vpternlogd $0x96, %zmm16, %zmm12, %zmm4
    vprord $0x19, %zmm3, %zmm20
    vpternlogd $0x96, %zmm20, %zmm9, %zmm21
    vprord $0x12, %zmm11, %zmm25
    vpsrld $0x3, %zmm11, %zmm12
    vpternlogd $0x96, %zmm12, %zmm25, %zmm22
    vprord $0x11, %zmm2, %zmm16
    vpaddd %zmm7, %zmm22, %zmm20
    vprord $0x13, %zmm2, %zmm9
    vpaddd %zmm31, %zmm20, %zmm25
    vpsrld $0xa, %zmm2, %zmm12
    vpternlogd $0x96, %zmm12, %zmm9, %zmm16
    vpaddd %zmm16, %zmm25, %zmm7
    vprord $0x7, %zmm24, %zmm22
    vpaddd 912(%rdi){1to16}, %zmm7, %zmm20
    vpaddd %zmm27, %zmm20, %zmm9
    vpternlogd $0xb8, %zmm13, %zmm3, %zmm27
    vpaddd %zmm27, %zmm10, %zmm12
    vpaddd %zmm21, %zmm12, %zmm16
    vpaddd %zmm30, %zmm16, %zmm25
    vpternlogd $0xe8, %zmm29, %zmm5, %zmm30
    vpaddd %zmm30, %zmm23, %zmm20
    vprord $0x6, %zmm25, %zmm10
    vpaddd %zmm4, %zmm20, %zmm27
    vprord $0xb, %zmm25, %zmm21
    vprord $0x2, %zmm27, %zmm12
    vprord $0xd, %zmm27, %zmm30
    vprord $0x16, %zmm27, %zmm23
    vpternlogd $0x96, %zmm23, %zmm30, %zmm12
    vprord $0x19, %zmm25, %zmm20
    vpternlogd $0x96, %zmm20, %zmm21, %zmm10
    vprord $0x12, %zmm24, %zmm4
    vpsrld $0x3, %zmm24, %zmm23
    vpternlogd $0x96, %zmm23, %zmm4, %zmm22
    vprord $0x11, %zmm6, %zmm30
    vpaddd %zmm11, %zmm22, %zmm21
    vprord $0x13, %zmm6, %zmm20
    vpaddd %zmm18, %zmm21, %zmm4
    vpsrld $0xa, %zmm6, %zmm23
    vpternlogd $0x96, %zmm23, %zmm20, %zmm30
    vpaddd %zmm30, %zmm4, %zmm11
    vprord $0x7, %zmm19, %zmm22
    vpaddd 916(%rdi){1to16}, %zmm11, %zmm21
    vpaddd %zmm13, %zmm21, %zmm20
    vpternlogd $0xb8, %zmm3, %zmm25, %zmm13
    vpaddd %zmm13, %zmm9, %zmm23
    vpaddd %zmm10, %zmm23, %zmm4
    vpaddd %zmm29, %zmm4, %zmm30
    vpternlogd $0xe8, %zmm5, %zmm27, %zmm29
    vpaddd %zmm29, %zmm16, %zmm21
    vprord $0x6, %zmm30, %zmm13
    vpaddd %zmm12, %zmm21, %zmm9
    vprord $0xb, %zmm30, %zmm23
    vprord $0x2, %zmm9, %zmm10
    vprord $0xd, %zmm9, %zmm16
    vprord $0x16, %zmm9, %zmm29
    vpternlogd $0x96, %zmm29, %zmm16, %zmm10
    vprord $0x19, %zmm30, %zmm12
    vpternlogd $0x96, %zmm12, %zmm23, %zmm13
    vprord $0x12, %zmm19, %zmm21
    vpsrld $0x3, %zmm19, %zmm16
    vpternlogd $0x96, %zmm16, %zmm21, %zmm22
    vprord $0x11, %zmm7, %zmm29
    vpaddd %zmm24, %zmm22, %zmm12
    vprord $0x13, %zmm7, %zmm23
    vpaddd %zmm15, %zmm12, %zmm21
    vpsrld $0xa, %zmm7, %zmm16
    vpternlogd $0x96, %zmm16, %zmm23, %zmm29
    vpaddd %zmm29, %zmm21, %zmm22
    vprord $0x7, %zmm8, %zmm24
    vpaddd 920(%rdi){1to16}, %zmm22, %zmm12
    vpaddd %zmm3, %zmm12, %zmm23
    vpternlogd $0xb8, %zmm25, %zmm30, %zmm3
    vpaddd %zmm3, %zmm20, %zmm16
    vpaddd %zmm13, %zmm16, %zmm29
    vpaddd %zmm5, %zmm29, %zmm21
    vpternlogd $0xe8, %zmm27, %zmm9, %zmm5
    vpaddd %zmm5, %zmm4, %zmm12
    vprord $0x6, %zmm21, %zmm20
    vpaddd %zmm10, %zmm12, %zmm3
    vprord $0xb, %zmm21, %zmm13
    vprord $0x2, %zmm3, %zmm16
    vprord $0xd, %zmm3, %zmm5
    vprord $0x16, %zmm3, %zmm4
    vpternlogd $0x96, %zmm4, %zmm5, %zmm16
    vprord $0x19, %zmm21, %zmm12
    vpternlogd $0x96, %zmm12, %zmm13, %zmm20
    vprord $0x12, %zmm8, %zmm10
    vpsrld $0x3, %zmm8, %zmm4
    vpternlogd $0x96, %zmm4, %zmm10, %zmm24
    vprord $0x11, %zmm11, %zmm5
    vpaddd %zmm19, %zmm24, %zmm13
    vprord $0x13, %zmm11, %zmm12
    vpaddd %zmm14, %zmm13, %zmm10
    vpsrld $0xa, %zmm11, %zmm4
    vpternlogd $0x96, %zmm4, %zmm12, %zmm5
    vpaddd %zmm5, %zmm10, %zmm24
    vprord $0x7, %zmm0, %zmm19
    vpaddd 924(%rdi){1to16}, %zmm24, %zmm13
    vpaddd %zmm25, %zmm13, %zmm12
    vpternlogd $0xb8, %zmm30, %zmm21, %zmm25
    vpaddd %zmm25, %zmm23, %zmm4
    vpaddd %zmm20, %zmm4, %zmm10
    vpaddd %zmm27, %zmm10, %zmm5
    vpternlogd $0xe8, %zmm9, %zmm3, %zmm27
    vpaddd %zmm27, %zmm29, %zmm13
    vprord $0x6, %zmm5, %zmm25
    vpaddd %zmm16, %zmm13, %zmm23
    vprord $0xb, %zmm5, %zmm4
    vprord $0x2, %zmm23, %zmm20
    vprord $0xd, %zmm23, %zmm29
    vprord $0x16, %zmm23, %zmm27
    vpternlogd $0x96, %zmm27, %zmm29, %zmm20
    vprord $0x19, %zmm5, %zmm16
    vpternlogd $0x96, %zmm16, %zmm4, %zmm25
    vprord $0x12, %zmm0, %zmm13
    vpsrld $0x3, %zmm0, %zmm29
    vpternlogd $0x96, %zmm29, %zmm13, %zmm19
    vprord $0x11, %zmm22, %zmm27
    vpaddd %zmm8, %zmm19, %zmm16
    vprord $0x13, %zmm22, %zmm4
    vpaddd %zmm28, %zmm16, %zmm13
    vpsrld $0xa, %zmm22, %zmm29
    vpternlogd $0x96, %zmm29, %zmm4, %zmm27
    vpaddd %zmm27, %zmm13, %zmm8
    vprord $0x7, %zmm17, %zmm19
    vpaddd 928(%rdi){1to16}, %zmm8, %zmm16
    vpaddd %zmm30, %zmm16, %zmm4
    vpternlogd $0xb8, %zmm21, %zmm5, %zmm30
    vpaddd %zmm30, %zmm12, %zmm29
    vpaddd %zmm25, %zmm29, %zmm27
    vpaddd %zmm9, %zmm27, %zmm13
    vpternlogd $0xe8, %zmm3, %zmm23, %zmm9
    vpaddd %zmm9, %zmm10, %zmm16
    vprord $0x6, %zmm13, %zmm12
    vpaddd %zmm20, %zmm16, %zmm30
    vprord $0xb, %zmm13, %zmm25
    vprord $0x2, %zmm30, %zmm29
    vprord $0xd, %zmm30, %zmm9
    vprord $0x16, %zmm30, %zmm10
    vpternlogd $0x96, %zmm10, %zmm9, %zmm29
    vprord $0x19, %zmm13, %zmm16
    vpternlogd $0x96, %zmm16, %zmm25, %zmm12
    vprord $0x12, %zmm17, %zmm20
    vpsrld $0x3, %zmm17, %zmm10
    vpternlogd $0x96, %zmm10, %zmm20, %zmm19
    vprord $0x11, %zmm24, %zmm9
    vpaddd %zmm0, %zmm19, %zmm25
    vprord $0x13, %zmm24, %zmm16
    vpaddd %zmm2, %zmm25, %zmm20
    vpsrld $0xa, %zmm24, %zmm10
    vpternlogd $0x96, %zmm10, %zmm16, %zmm9
    vpaddd %zmm9, %zmm20, %zmm0
    vprord $0x7, %zmm26, %zmm19
    vpaddd 932(%rdi){1to16}, %zmm0, %zmm25
    vpaddd %zmm21, %zmm25, %zmm16
    vpternlogd $0xb8, %zmm5, %zmm13, %zmm21
    vpaddd %zmm21, %zmm4, %zmm10
    vpaddd %zmm12, %zmm10, %zmm20
    vpaddd %zmm3, %zmm20, %zmm9
    vpternlogd $0xe8, %zmm23, %zmm30, %zmm3
    vpaddd %zmm3, %zmm27, %zmm25
    vprord $0x6, %zmm9, %zmm21
    vpaddd %zmm29, %zmm25, %zmm4
    vprord $0xb, %zmm9, %zmm10
    vprord $0x2, %zmm4, %zmm12
    vprord $0xd, %zmm4, %zmm27
    vprord $0x16, %zmm4, %zmm3
    vpternlogd $0x96, %zmm3, %zmm27, %zmm12
    vprord $0x19, %zmm9, %zmm29
    vpternlogd $0x96, %zmm29, %zmm10, %zmm21
    vprord $0x12, %zmm26, %zmm25
    vpsrld $0x3, %zmm26, %zmm27
    vpternlogd $0x96, %zmm27, %zmm25, %zmm19
    vprord $0x11, %zmm8, %zmm3
    vpaddd %zmm17, %zmm19, %zmm29
    vprord $0x13, %zmm8, %zmm10
    vpaddd %zmm6, %zmm29, %zmm25
    vpsrld $0xa, %zmm8, %zmm27
    vpternlogd $0x96, %zmm27, %zmm10, %zmm3
    vpaddd %zmm3, %zmm25, %zmm19
    vprord $0x7, %zmm1, %zmm17
    vpaddd 936(%rdi){1to16}, %zmm19, %zmm29
    vpaddd %zmm5, %zmm29, %zmm10
    vpternlogd $0xb8, %zmm13, %zmm9, %zmm5
    vpaddd %zmm5, %zmm16, %zmm27
    vpaddd %zmm21, %zmm27, %zmm3
    vpaddd %zmm23, %zmm3, %zmm25
    vpternlogd $0xe8, %zmm30, %zmm4, %zmm23
    vpaddd %zmm23, %zmm20, %zmm29
    vprord $0x6, %zmm25, %zmm16
    vpaddd %zmm12, %zmm29, %zmm5
    vprord $0xb, %zmm25, %zmm21
    vprord $0x2, %zmm5, %zmm27
    vprord $0xd, %zmm5, %zmm23
    vprord $0x16, %zmm5, %zmm20
    vpternlogd $0x96, %zmm20, %zmm23, %zmm27
    vprord $0x19, %zmm25, %zmm29
    vpternlogd $0x96, %zmm29, %zmm21, %zmm16
    vprord $0x12, %zmm1, %zmm12
    vpsrld $0x3, %zmm1, %zmm20
    vpternlogd $0x96, %zmm20, %zmm12, %zmm17
    vprord $0x11, %zmm0, %zmm23
    vpaddd %zmm26, %zmm17, %zmm21
    vprord $0x13, %zmm0, %zmm29
    vpaddd %zmm7, %zmm21, %zmm12
    vpsrld $0xa, %zmm0, %zmm20
    vpternlogd $0x96, %zmm20, %zmm29, %zmm23
    vpaddd %zmm23, %zmm12, %zmm17
    vprord $0x7, %zmm31, %zmm26
    vpaddd 940(%rdi){1to16}, %zmm17, %zmm21
    vpaddd %zmm13, %zmm21, %zmm29
    vpternlogd $0xb8, %zmm9, %zmm25, %zmm13
    vpaddd %zmm13, %zmm10, %zmm20
    vpaddd %zmm16, %zmm20, %zmm12
    vpaddd %zmm30, %zmm12, %zmm23
    vpternlogd $0xe8, %zmm4, %zmm5, %zmm30
    vpaddd %zmm30, %zmm3, %zmm21
    vprord $0x6, %zmm23, %zmm13
    vpaddd %zmm27, %zmm21, %zmm10
    vprord $0xb, %zmm23, %zmm20
    vprord $0x2, %zmm10, %zmm16
    vprord $0xd, %zmm10, %zmm3
    vprord $0x16, %zmm10, %zmm30
    vpternlogd $0x96, %zmm30, %zmm3, %zmm16
    vprord $0x19, %zmm23, %zmm27
    vpternlogd $0x96, %zmm27, %zmm20, %zmm13
    vprord $0x12, %zmm31, %zmm21
    vpsrld $0x3, %zmm31, %zmm3
    vpternlogd $0x96, %zmm3, %zmm21, %zmm26
    vprord $0x11, %zmm19, %zmm30
    vpaddd %zmm1, %zmm26, %zmm27
    vprord $0x13, %zmm19, %zmm20
    vpaddd %zmm11, %zmm27, %zmm21
    vpsrld $0xa, %zmm19, %zmm3
    vpternlogd $0x96, %zmm3, %zmm20, %zmm30
    vpaddd %zmm30, %zmm21, %zmm1
    vprord $0x7, %zmm18, %zmm26
    vpaddd 944(%rdi){1to16}, %zmm1, %zmm27
    vpaddd %zmm9, %zmm27, %zmm20
    vpternlogd $0xb8, %zmm25, %zmm23, %zmm9
    vpaddd %zmm9, %zmm29, %zmm3
    vpaddd %zmm13, %zmm3, %zmm30
    vpaddd %zmm4, %zmm30, %zmm21
    vpternlogd $0xe8, %zmm5, %zmm10, %zmm4
    vpaddd %zmm4, %zmm12, %zmm27
    vprord $0x6, %zmm21, %zmm29
    vpaddd %zmm16, %zmm27, %zmm9
    vprord $0xb, %zmm21, %zmm13
    vprord $0x2, %zmm9, %zmm3
    vprord $0xd, %zmm9, %zmm4
    vprord $0x16, %zmm9, %zmm12
    vpternlogd $0x96, %zmm12, %zmm4, %zmm3
    vprord $0x19, %zmm21, %zmm27
    vpternlogd $0x96, %zmm27, %zmm13, %zmm29
    vprord $0x12, %zmm18, %zmm16
    vpsrld $0x3, %zmm18, %zmm12
    vpternlogd $0x96, %zmm12, %zmm16, %zmm26
    vprord $0x11, %zmm17, %zmm4
    vpaddd %zmm31, %zmm26, %zmm13
    vprord $0x13, %zmm17, %zmm27
    vpaddd %zmm22, %zmm13, %zmm16
    vpsrld $0xa, %zmm17, %zmm12
    vpternlogd $0x96, %zmm12, %zmm27, %zmm4
    vpaddd %zmm4, %zmm16, %zmm31
    vprord $0x7, %zmm15, %zmm26
    vpaddd 948(%rdi){1to16}, %zmm31, %zmm13
    vpaddd %zmm25, %zmm13, %zmm27
    vpternlogd $0xb8, %zmm23, %zmm21, %zmm25
    vpaddd %zmm25, %zmm20, %zmm12
    vpaddd %zmm29, %zmm12, %zmm16
    vpaddd %zmm5, %zmm16, %zmm4
    vpternlogd $0xe8, %zmm10, %zmm9, %zmm5
    vpaddd %zmm5, %zmm30, %zmm13
    vprord $0x6, %zmm4, %zmm25
    vpaddd %zmm3, %zmm13, %zmm20
    vprord $0xb, %zmm4, %zmm12
    vprord $0x2, %zmm20, %zmm29
    vprord $0xd, %zmm20, %zmm30
    vprord $0x16, %zmm20, %zmm5
    vpternlogd $0x96, %zmm5, %zmm30, %zmm29
    vprord $0x19, %zmm4, %zmm3
    vpternlogd $0x96, %zmm3, %zmm12, %zmm25
    vprord $0x12, %zmm15, %zmm13
    vpsrld $0x3, %zmm15, %zmm30
    vpternlogd $0x96, %zmm30, %zmm13, %zmm26
    vprord $0x11, %zmm1, %zmm5
    vpaddd %zmm18, %zmm26, %zmm3
    vprord $0x13, %zmm1, %zmm12
    vpaddd %zmm24, %zmm3, %zmm13
    vpsrld $0xa, %zmm1, %zmm30
    vpternlogd $0x96, %zmm30, %zmm12, %zmm5
    vpaddd %zmm5, %zmm13, %zmm26
    vprord $0x7, %zmm14, %zmm18
    vpaddd 952(%rdi){1to16}, %zmm26, %zmm3
    vpaddd %zmm23, %zmm3, %zmm12
    vpternlogd $0xb8, %zmm21, %zmm4, %zmm23
    vpaddd %zmm23, %zmm27, %zmm30
    vpaddd %zmm25, %zmm30, %zmm5
    vpaddd %zmm10, %zmm5, %zmm13
    vpternlogd $0xe8, %zmm9, %zmm20, %zmm10
    vpaddd %zmm10, %zmm16, %zmm3
    vprord $0x6, %zmm13, %zmm27
    vpaddd %zmm29, %zmm3, %zmm23
    vprord $0xb, %zmm13, %zmm25
    vprord $0x2, %zmm23, %zmm30
    vprord $0xd, %zmm23, %zmm10
    vprord $0x16, %zmm23, %zmm16
    vpternlogd $0x96, %zmm16, %zmm10, %zmm30
    vprord $0x19, %zmm13, %zmm3
    vpternlogd $0x96, %zmm3, %zmm25, %zmm27
    vprord $0x12, %zmm14, %zmm29
    vpsrld $0x3, %zmm14, %zmm16
    vpternlogd $0x96, %zmm16, %zmm29, %zmm18
    vprord $0x11, %zmm31, %zmm10
    vpaddd %zmm15, %zmm18, %zmm25
    vprord $0x13, %zmm31, %zmm3
    vpaddd %zmm8, %zmm25, %zmm29
    vpsrld $0xa, %zmm31, %zmm16
    vpternlogd $0x96, %zmm16, %zmm3, %zmm10
    vpaddd %zmm10, %zmm29, %zmm18
    vprord $0x7, %zmm28, %zmm15
    vpaddd 956(%rdi){1to16}, %zmm18, %zmm25
    vpaddd %zmm21, %zmm25, %zmm3
    vpternlogd $0xb8, %zmm4, %zmm13, %zmm21
    vpaddd %zmm21, %zmm12, %zmm16
    vpaddd %zmm27, %zmm16, %zmm29
    vpaddd %zmm9, %zmm29, %zmm10
    vpternlogd $0xe8, %zmm20, %zmm23, %zmm9
    vpaddd %zmm9, %zmm5, %zmm25
    vprord $0x6, %zmm10, %zmm21
    vpaddd %zmm30, %zmm25, %zmm12
    vprord $0xb, %zmm10, %zmm16
    vprord $0x2, %zmm12, %zmm27
    vprord $0xd, %zmm12, %zmm5
    vprord $0x16, %zmm12, %zmm9
    vpternlogd $0x96, %zmm9, %zmm5, %zmm27
    vprord $0x19, %zmm10, %zmm30
    vpternlogd $0x96, %zmm30, %zmm16, %zmm21
    vprord $0x12, %zmm28, %zmm25
    vpsrld $0x3, %zmm28, %zmm5
    vpternlogd $0x96, %zmm5, %zmm25, %zmm15
    vprord $0x11, %zmm26, %zmm9
    vpaddd %zmm14, %zmm15, %zmm30
    vprord $0x13, %zmm26, %zmm16
    vpaddd %zmm0, %zmm30, %zmm25
    vpsrld $0xa, %zmm26, %zmm5
    vpternlogd $0x96, %zmm5, %zmm16, %zmm9
    vpaddd %zmm9, %zmm25, %zmm14
    vprord $0x7, %zmm2, %zmm15
    vpaddd 960(%rdi){1to16}, %zmm14, %zmm30
    vpaddd %zmm4, %zmm30, %zmm16
    vpternlogd $0xb8, %zmm13, %zmm10, %zmm4
    vpaddd %zmm4, %zmm3, %zmm5
    vpaddd %zmm21, %zmm5, %zmm9
    vpaddd %zmm20, %zmm9, %zmm25
    vpternlogd $0xe8, %zmm23, %zmm12, %zmm20
    vpaddd %zmm20, %zmm29, %zmm30
    vprord $0x6, %zmm25, %zmm3
    vpaddd %zmm27, %zmm30, %zmm4
    vprord $0xb, %zmm25, %zmm21
    vprord $0x2, %zmm4, %zmm5
    vprord $0xd, %zmm4, %zmm20
    vprord $0x16, %zmm4, %zmm29
    vpternlogd $0x96, %zmm29, %zmm20, %zmm5
    vprord $0x19, %zmm25, %zmm30
    vpternlogd $0x96, %zmm30, %zmm21, %zmm3
    vprord $0x12, %zmm2, %zmm27
    vpsrld $0x3, %zmm2, %zmm29
    vpternlogd $0x96, %zmm29, %zmm27, %zmm15
    vprord $0x11, %zmm18, %zmm20
    vpaddd %zmm28, %zmm15, %zmm21
    vprord $0x13, %zmm18, %zmm30
    vpaddd %zmm19, %zmm21, %zmm27
    vpsrld $0xa, %zmm18, %zmm29
    vpternlogd $0x96, %zmm29, %zmm30, %zmm20
    vpaddd %zmm20, %zmm27, %zmm28
    vprord $0x7, %zmm6, %zmm15
    vpaddd 964(%rdi){1to16}, %zmm28, %zmm21
    vpaddd %zmm13, %zmm21, %zmm30
    vpternlogd $0xb8, %zmm10, %zmm25, %zmm13
    vpaddd %zmm13, %zmm16, %zmm29
    vpaddd %zmm3, %zmm29, %zmm27
    vpaddd %zmm23, %zmm27, %zmm20
    vpternlogd $0xe8, %zmm12, %zmm4, %zmm23
    vpaddd %zmm23, %zmm9, %zmm21
    vprord $0x6, %zmm20, %zmm13
    vpaddd %zmm5, %zmm21, %zmm16
    vprord $0xb, %zmm20, %zmm29
    vprord $0x2, %zmm16, %zmm3
    vprord $0xd, %zmm16, %zmm9
    vprord $0x16, %zmm16, %zmm23
    vpternlogd $0x96, %zmm23, %zmm9, %zmm3
    vprord $0x19, %zmm20, %zmm5
    vpternlogd $0x96, %zmm5, %zmm29, %zmm13
    vprord $0x12, %zmm6, %zmm21
    vpsrld $0x3, %zmm6, %zmm9
    vpternlogd $0x96, %zmm9, %zmm21, %zmm15
    vprord $0x11, %zmm14, %zmm23
    vpaddd %zmm2, %zmm15, %zmm5
    vprord $0x13, %zmm14, %zmm29
    vpaddd %zmm17, %zmm5, %zmm21
    vpsrld $0xa, %zmm14, %zmm9
    vpternlogd $0x96, %zmm9, %zmm29, %zmm23
    vpaddd %zmm23, %zmm21, %zmm2
    vprord $0x7, %zmm7, %zmm15
    vpaddd 968(%rdi){1to16}, %zmm2, %zmm5
    vpaddd %zmm10, %zmm5, %zmm29
    vpternlogd $0xb8, %zmm25, %zmm20, %zmm10
    vpaddd %zmm10, %zmm30, %zmm9
    vpaddd %zmm13, %zmm9, %zmm23
    vpaddd %zmm12, %zmm23, %zmm21
    vpternlogd $0xe8, %zmm4, %zmm16, %zmm12
    vpaddd %zmm12, %zmm27, %zmm5
    vprord $0x6, %zmm21, %zmm30
    vpaddd %zmm3, %zmm5, %zmm10
    vprord $0xb, %zmm21, %zmm13
    vprord $0x2, %zmm10, %zmm9
    vprord $0xd, %zmm10, %zmm12
    vprord $0x16, %zmm10, %zmm27
    vpternlogd $0x96, %zmm27, %zmm12, %zmm9
    vprord $0x19, %zmm21, %zmm5
    vpternlogd $0x96, %zmm5, %zmm13, %zmm30
    vprord $0x12, %zmm7, %zmm3
    vpsrld $0x3, %zmm7, %zmm27
    vpternlogd $0x96, %zmm27, %zmm3, %zmm15
    vprord $0x11, %zmm28, %zmm12
    vpaddd %zmm6, %zmm15, %zmm13
    vprord $0x13, %zmm28, %zmm5
    vpaddd %zmm1, %zmm13, %zmm3
    vpsrld $0xa, %zmm28, %zmm27
    vpternlogd $0x96, %zmm27, %zmm5, %zmm12
    vpaddd %zmm12, %zmm3, %zmm6
    vprord $0x7, %zmm11, %zmm15
    vpaddd 972(%rdi){1to16}, %zmm6, %zmm13
    vpaddd %zmm25, %zmm13, %zmm5
    vpternlogd $0xb8, %zmm20, %zmm21, %zmm25
    vpaddd %zmm25, %zmm29, %zmm27
    vpaddd %zmm30, %zmm27, %zmm3
    vpaddd %zmm4, %zmm3, %zmm12
    vpternlogd $0xe8, %zmm16, %zmm10, %zmm4
    vpaddd %zmm4, %zmm23, %zmm13
    vprord $0x6, %zmm12, %zmm25
    vpaddd %zmm9, %zmm13, %zmm29
    vprord $0xb, %zmm12, %zmm27
    vprord $0x2, %zmm29, %zmm30
    vprord $0xd, %zmm29, %zmm23
    vprord $0x16, %zmm29, %zmm4
    vpternlogd $0x96, %zmm4, %zmm23, %zmm30
    vprord $0x19, %zmm12, %zmm9
    vpternlogd $0x96, %zmm9, %zmm27, %zmm25
    vprord $0x12, %zmm11, %zmm13
    vpsrld $0x3, %zmm11, %zmm23
    vpternlogd $0x96, %zmm23, %zmm13, %zmm15
    vprord $0x11, %zmm2, %zmm4
    vpaddd %zmm7, %zmm15, %zmm9
    vprord $0x13, %zmm2, %zmm27
    vpaddd %zmm31, %zmm9, %zmm13
    vpsrld $0xa, %zmm2, %zmm23
    vpternlogd $0x96, %zmm23, %zmm27, %zmm4
    vpaddd %zmm4, %zmm13, %zmm7
    vprord $0x7, %zmm22, %zmm15
    vpaddd 976(%rdi){1to16}, %zmm7, %zmm9
    vpaddd %zmm20, %zmm9, %zmm27
    vpternlogd $0xb8, %zmm21, %zmm12, %zmm20
    vpaddd %zmm20, %zmm5, %zmm23
    vpaddd %zmm25, %zmm23, %zmm4
    vpaddd %zmm16, %zmm4, %zmm13
    vpternlogd $0xe8, %zmm10, %zmm29, %zmm16
    vpaddd %zmm16, %zmm3, %zmm9
    vprord $0x6, %zmm13, %zmm5
    vpaddd %zmm30, %zmm9, %zmm20
    vprord $0xb, %zmm13, %zmm25
    vprord $0x2, %zmm20, %zmm23
    vprord $0xd, %zmm20, %zmm16
    vprord $0x16, %zmm20, %zmm3
    vpternlogd $0x96, %zmm3, %zmm16, %zmm23
    vprord $0x19, %zmm13, %zmm9
    vpternlogd $0x96, %zmm9, %zmm25, %zmm5
    vprord $0x12, %zmm22, %zmm30
    vpsrld $0x3, %zmm22, %zmm3
    vpternlogd $0x96, %zmm3, %zmm30, %zmm15
    vprord $0x11, %zmm6, %zmm16
    vpaddd %zmm11, %zmm15, %zmm25
    vprord $0x13, %zmm6, %zmm9
    vpaddd %zmm26, %zmm25, %zmm30
    vpsrld $0xa, %zmm6, %zmm3
    vpternlogd $0x96, %zmm3, %zmm9, %zmm16
    vpaddd %zmm16, %zmm30, %zmm11
    vprord $0x7, %zmm24, %zmm15
    vpaddd 980(%rdi){1to16}, %zmm11, %zmm25
    vpaddd %zmm21, %zmm25, %zmm9
    vpternlogd $0xb8, %zmm12, %zmm13, %zmm21
    vpaddd %zmm21, %zmm27, %zmm3
    vpaddd %zmm5, %zmm3, %zmm30
    vpaddd %zmm10, %zmm30, %zmm16
    vpternlogd $0xe8, %zmm29, %zmm20, %zmm10
    vpaddd %zmm10, %zmm4, %zmm25
    vprord $0x6, %zmm16, %zmm21
    vpaddd %zmm23, %zmm25, %zmm27
    vprord $0xb, %zmm16, %zmm3
    vprord $0x2, %zmm27, %zmm5
    vprord $0xd, %zmm27, %zmm4
    vprord $0x16, %zmm27, %zmm10
    vpternlogd $0x96, %zmm10, %zmm4, %zmm5
    vprord $0x19, %zmm16, %zmm23
    vpternlogd $0x96, %zmm23, %zmm3, %zmm21
    vprord $0x12, %zmm24, %zmm25
    vpsrld $0x3, %zmm24, %zmm4
    vpternlogd $0x96, %zmm4, %zmm25, %zmm15
    vprord $0x11, %zmm7, %zmm10
    vpaddd %zmm22, %zmm15, %zmm23
    vprord $0x13, %zmm7, %zmm3
    vpaddd %zmm18, %zmm23, %zmm25
    vpsrld $0xa, %zmm7, %zmm4
    vpternlogd $0x96, %zmm4, %zmm3, %zmm10
    vpaddd %zmm10, %zmm25, %zmm22
    vprord $0x7, %zmm8, %zmm15
    vpaddd 984(%rdi){1to16}, %zmm22, %zmm23
    vpaddd %zmm12, %zmm23, %zmm3
    vpternlogd $0xb8, %zmm13, %zmm16, %zmm12
    vpaddd %zmm12, %zmm9, %zmm4
    vpaddd %zmm21, %zmm4, %zmm10
    vpaddd %zmm29, %zmm10, %zmm25
    vpternlogd $0xe8, %zmm20, %zmm27, %zmm29
    vpaddd %zmm29, %zmm30, %zmm23
    vprord $0x6, %zmm25, %zmm9
    vpaddd %zmm5, %zmm23, %zmm12
    vprord $0xb, %zmm25, %zmm21
    vprord $0x2, %zmm12, %zmm4
    vprord $0xd, %zmm12, %zmm29
    vprord $0x16, %zmm12, %zmm30
    vpternlogd $0x96, %zmm30, %zmm29, %zmm4
    vprord $0x19, %zmm25, %zmm23
    vpternlogd $0x96, %zmm23, %zmm21, %zmm9
    vprord $0x12, %zmm8, %zmm5
    vpsrld $0x3, %zmm8, %zmm30
    vpternlogd $0x96, %zmm30, %zmm5, %zmm15
    vprord $0x11, %zmm11, %zmm29
    vpaddd %zmm24, %zmm15, %zmm21
    vprord $0x13, %zmm11, %zmm23
    vpaddd %zmm14, %zmm21, %zmm5
    vpsrld $0xa, %zmm11, %zmm30
    vpternlogd $0x96, %zmm30, %zmm23, %zmm29
    vpaddd %zmm29, %zmm5, %zmm24
    vprord $0x7, %zmm0, %zmm15
    vpaddd 988(%rdi){1to16}, %zmm24, %zmm21
    vpaddd %zmm13, %zmm21, %zmm23
    vpternlogd $0xb8, %zmm16, %zmm25, %zmm13
    vpaddd %zmm13, %zmm3, %zmm30
    vpaddd %zmm9, %zmm30, %zmm5
    vpaddd %zmm20, %zmm5, %zmm29
    vpternlogd $0xe8, %zmm27, %zmm12, %zmm20
    vpaddd %zmm20, %zmm10, %zmm21
    vprord $0x6, %zmm29, %zmm13
    vpaddd %zmm4, %zmm21, %zmm3
    vprord $0xb, %zmm29, %zmm30
    vprord $0x2, %zmm3, %zmm9
    vprord $0xd, %zmm3, %zmm10
    vprord $0x16, %zmm3, %zmm20
    vpternlogd $0x96, %zmm20, %zmm10, %zmm9
    vprord $0x19, %zmm29, %zmm4
    vpternlogd $0x96, %zmm4, %zmm30, %zmm13
    vprord $0x12, %zmm0, %zmm21
    vpsrld $0x3, %zmm0, %zmm10
    vpternlogd $0x96, %zmm10, %zmm21, %zmm15
    vprord $0x11, %zmm22, %zmm20
    vpaddd %zmm8, %zmm15, %zmm4
    vprord $0x13, %zmm22, %zmm30
    vpaddd %zmm28, %zmm4, %zmm21
    vpsrld $0xa, %zmm22, %zmm10
    vpternlogd $0x96, %zmm10, %zmm30, %zmm20
    vprord $0x7, %zmm19, %zmm8
    vpaddd %zmm20, %zmm21, %zmm15
    vprord $0x12, %zmm19, %zmm28
    vpaddd 992(%rdi){1to16}, %zmm15, %zmm4
    vpaddd %zmm16, %zmm4, %zmm30
    vpternlogd $0xb8, %zmm25, %zmm29, %zmm16
    vpaddd %zmm16, %zmm23, %zmm10
    vpaddd %zmm13, %zmm10, %zmm20
    vpaddd %zmm27, %zmm20, %zmm21
    vpternlogd $0xe8, %zmm12, %zmm3, %zmm27
    vpaddd %zmm27, %zmm5, %zmm4
    vprord $0x6, %zmm21, %zmm23
    vpaddd %zmm9, %zmm4, %zmm16
    vprord $0xb, %zmm21, %zmm13
    vprord $0x2, %zmm16, %zmm10
    vprord $0xd, %zmm16, %zmm27
    vprord $0x16, %zmm16, %zmm5
    vpternlogd $0x96, %zmm5, %zmm27, %zmm10
    vprord $0x19, %zmm21, %zmm4
    vpternlogd $0x96, %zmm4, %zmm13, %zmm23
    vpsrld $0x3, %zmm19, %zmm9
    vpternlogd $0x96, %zmm9, %zmm28, %zmm8
    vprord $0x11, %zmm24, %zmm5
    vpaddd %zmm0, %zmm8, %zmm27
    vprord $0x13, %zmm24, %zmm13
    vpaddd %zmm2, %zmm27, %zmm4
    vpsrld $0xa, %zmm24, %zmm28
    vpternlogd $0x96, %zmm28, %zmm13, %zmm5
    vprord $0x7, %zmm17, %zmm9
    vpaddd %zmm5, %zmm4, %zmm0
    vprord $0x12, %zmm17, %zmm8
    vpaddd 996(%rdi){1to16}, %zmm0, %zmm2
    vpaddd %zmm25, %zmm2, %zmm27
    vpternlogd $0xb8, %zmm29, %zmm21, %zmm25
    vpaddd %zmm25, %zmm30, %zmm13
    vpaddd %zmm23, %zmm13, %zmm28
    vpaddd %zmm12, %zmm28, %zmm4
    vpternlogd $0xe8, %zmm3, %zmm16, %zmm12
    vprord $0x6, %zmm4, %zmm5
    vpaddd %zmm12, %zmm20, %zmm2
    vprord $0xb, %zmm4, %zmm25
    vpaddd %zmm10, %zmm2, %zmm30
    vprord $0x19, %zmm4, %zmm13
    vprord $0x2, %zmm30, %zmm23
    vpternlogd $0x96, %zmm13, %zmm25, %zmm5
    vprord $0xd, %zmm30, %zmm20
    vprord $0x16, %zmm30, %zmm12
    vpternlogd $0x96, %zmm12, %zmm20, %zmm23
    vpsrld $0x3, %zmm17, %zmm10
    vprord $0x11, %zmm15, %zmm2
    vpternlogd $0x96, %zmm10, %zmm8, %zmm9
    vprord $0x13, %zmm15, %zmm13
    vpaddd %zmm19, %zmm9, %zmm25
    vpsrld $0xa, %zmm15, %zmm20
    vpaddd %zmm6, %zmm25, %zmm12
    vprord $0x7, %zmm1, %zmm8
    vpternlogd $0x96, %zmm20, %zmm13, %zmm2
    vprord $0x12, %zmm1, %zmm10
    vpaddd %zmm2, %zmm12, %zmm19
    vpsrld $0x3, %zmm1, %zmm9
    vpaddd 1000(%rdi){1to16}, %zmm19, %zmm6
    vpaddd %zmm29, %zmm6, %zmm25
    vpternlogd $0xb8, %zmm21, %zmm4, %zmm29
    vpaddd %zmm29, %zmm27, %zmm13
    vpaddd %zmm5, %zmm13, %zmm20
    vpaddd %zmm3, %zmm20, %zmm2
    vpternlogd $0xe8, %zmm16, %zmm30, %zmm3
    vprord $0x6, %zmm2, %zmm12
    vpternlogd $0x96, %zmm9, %zmm10, %zmm8
    vpaddd %zmm3, %zmm28, %zmm6
    vprord $0xb, %zmm2, %zmm27
    vpaddd %zmm23, %zmm6, %zmm29
    vprord $0x19, %zmm2, %zmm5
    vprord $0x2, %zmm29, %zmm13
    vprord $0xd, %zmm29, %zmm10
    vpternlogd $0x96, %zmm5, %zmm27, %zmm12
    vprord $0x16, %zmm29, %zmm9
    vpaddd %zmm17, %zmm8, %zmm3
    vpternlogd $0x96, %zmm9, %zmm10, %zmm13
    vprord $0x11, %zmm0, %zmm28
    vprord $0x13, %zmm0, %zmm6
    vpaddd %zmm7, %zmm3, %zmm23
    vpsrld $0xa, %zmm0, %zmm27
    vpternlogd $0x96, %zmm27, %zmm6, %zmm28
    vprord $0x7, %zmm31, %zmm5
    vpaddd %zmm28, %zmm23, %zmm17
    vprord $0x12, %zmm31, %zmm8
    vpaddd 1004(%rdi){1to16}, %zmm17, %zmm9
    vpsrld $0x3, %zmm31, %zmm10
    vpaddd %zmm21, %zmm9, %zmm7
    vpternlogd $0xb8, %zmm4, %zmm2, %zmm21
    vpaddd %zmm21, %zmm25, %zmm3
    vpaddd %zmm12, %zmm3, %zmm0
    vpaddd %zmm16, %zmm0, %zmm6
    vpternlogd $0xe8, %zmm30, %zmm29, %zmm16
    vprord $0x6, %zmm6, %zmm27
    vpaddd %zmm16, %zmm20, %zmm23
    vprord $0xb, %zmm6, %zmm28
    vpaddd %zmm13, %zmm23, %zmm9
    vprord $0x19, %zmm6, %zmm21
    vprord $0x2, %zmm9, %zmm25
    vpternlogd $0x96, %zmm10, %zmm8, %zmm5
    vprord $0xd, %zmm9, %zmm3
    vpternlogd $0x96, %zmm21, %zmm28, %zmm27
    vprord $0x16, %zmm9, %zmm12
    vpaddd %zmm1, %zmm5, %zmm20
    vpternlogd $0x96, %zmm12, %zmm3, %zmm25
    vprord $0x11, %zmm19, %zmm16
    vprord $0x13, %zmm19, %zmm13
    vpaddd %zmm11, %zmm20, %zmm23
    vpsrld $0xa, %zmm19, %zmm8
    vpternlogd $0x96, %zmm8, %zmm13, %zmm16
    vprord $0x7, %zmm26, %zmm10
    vpaddd %zmm16, %zmm23, %zmm21
    vprord $0x12, %zmm26, %zmm28
    vpaddd 1008(%rdi){1to16}, %zmm21, %zmm1
    vpsrld $0x3, %zmm26, %zmm5
    vpaddd %zmm4, %zmm1, %zmm3
    vpternlogd $0xb8, %zmm2, %zmm6, %zmm4
    vpaddd %zmm4, %zmm7, %zmm12
    vpaddd %zmm27, %zmm12, %zmm11
    vpaddd %zmm30, %zmm11, %zmm20
    vpternlogd $0xe8, %zmm29, %zmm9, %zmm30
    vprord $0x6, %zmm20, %zmm19
    vpaddd %zmm30, %zmm0, %zmm13
    vprord $0xb, %zmm20, %zmm8
    vpaddd %zmm25, %zmm13, %zmm16
    vprord $0x19, %zmm20, %zmm23
    vprord $0x2, %zmm16, %zmm1
    vpternlogd $0x96, %zmm5, %zmm28, %zmm10
    vprord $0xd, %zmm16, %zmm7
    vpternlogd $0x96, %zmm23, %zmm8, %zmm19
    vprord $0x16, %zmm16, %zmm4
    vpaddd %zmm31, %zmm10, %zmm27
    vpternlogd $0x96, %zmm4, %zmm7, %zmm1
    vprord $0x11, %zmm17, %zmm12
    vprord $0x13, %zmm17, %zmm30
    vpaddd %zmm22, %zmm27, %zmm0
    vpsrld $0xa, %zmm17, %zmm13
    vpternlogd $0x96, %zmm13, %zmm30, %zmm12
    vprord $0x7, %zmm18, %zmm25
    vpaddd %zmm12, %zmm0, %zmm28
    vprord $0x12, %zmm18, %zmm5
    vpaddd 1012(%rdi){1to16}, %zmm28, %zmm8
    vpsrld $0x3, %zmm18, %zmm23
    vpaddd %zmm2, %zmm8, %zmm31
    vpternlogd $0xb8, %zmm6, %zmm20, %zmm2
    vpaddd %zmm2, %zmm3, %zmm10
    vpaddd %zmm19, %zmm10, %zmm4
    vpaddd %zmm29, %zmm4, %zmm7
    vpternlogd $0xe8, %zmm9, %zmm16, %zmm29
    vprord $0x6, %zmm7, %zmm22
    vpaddd %zmm29, %zmm11, %zmm27
    vprord $0xb, %zmm7, %zmm17
    vpaddd %zmm1, %zmm27, %zmm30
    vprord $0x19, %zmm7, %zmm13
    vprord $0x2, %zmm30, %zmm0
    vpternlogd $0x96, %zmm23, %zmm5, %zmm25
    vprord $0xd, %zmm30, %zmm12
    vpternlogd $0x96, %zmm13, %zmm17, %zmm22
    vprord $0x16, %zmm30, %zmm8
    vpaddd %zmm26, %zmm25, %zmm2
    vpternlogd $0x96, %zmm8, %zmm12, %zmm0
    vprord $0x11, %zmm21, %zmm3
    vprord $0x13, %zmm21, %zmm10
    vpaddd %zmm24, %zmm2, %zmm19
    vpsrld $0xa, %zmm21, %zmm11
    vpternlogd $0x96, %zmm11, %zmm10, %zmm3
    vprord $0x7, %zmm14, %zmm29
    vpaddd %zmm3, %zmm19, %zmm1
    vprord $0x12, %zmm14, %zmm27
    vpaddd 1016(%rdi){1to16}, %zmm1, %zmm5
    vpsrld $0x3, %zmm14, %zmm23
    vpaddd %zmm6, %zmm5, %zmm13
    vpternlogd $0xb8, %zmm20, %zmm7, %zmm6
    vpaddd %zmm6, %zmm31, %zmm17
    vpaddd %zmm22, %zmm17, %zmm26
    vpaddd %zmm9, %zmm26, %zmm25
    vpternlogd $0xe8, %zmm16, %zmm30, %zmm9
    vprord $0x6, %zmm25, %zmm12
    vpaddd %zmm9, %zmm4, %zmm8
    vprord $0xb, %zmm25, %zmm24
    vpaddd %zmm0, %zmm8, %zmm2
    vprord $0x19, %zmm25, %zmm21
    vprord $0x2, %zmm2, %zmm10
    vpternlogd $0x96, %zmm23, %zmm27, %zmm29
    vprord $0xd, %zmm2, %zmm11
    vpternlogd $0x96, %zmm21, %zmm24, %zmm12
    vprord $0x16, %zmm2, %zmm3
    vpaddd %zmm18, %zmm29, %zmm19
    vpternlogd $0x96, %zmm3, %zmm11, %zmm10
    vprord $0x11, %zmm28, %zmm1
    vprord $0x13, %zmm28, %zmm14
    vpaddd %zmm15, %zmm19, %zmm5
    vpsrld $0xa, %zmm28, %zmm31
    vpternlogd $0x96, %zmm31, %zmm14, %zmm1
    vpaddd %zmm1, %zmm5, %zmm6
    vpaddd 1020(%rdi){1to16}, %zmm6, %zmm22
    vpaddd 204(%rdi){1to16}, %zmm2, %zmm17
    vpaddd %zmm20, %zmm22, %zmm9
    vpternlogd $0xb8, %zmm7, %zmm25, %zmm20
    vpaddd %zmm20, %zmm13, %zmm4
    vpaddd %zmm12, %zmm4, %zmm8
    vpaddd %zmm16, %zmm8, %zmm0
    vpternlogd $0xe8, %zmm30, %zmm2, %zmm16
    vprord $0x6, %zmm0, %zmm27
    vpaddd %zmm16, %zmm26, %zmm23
    vprord $0xb, %zmm0, %zmm24
    vpaddd %zmm10, %zmm23, %zmm21
    vprord $0x19, %zmm0, %zmm18
    vprord $0x2, %zmm21, %zmm29
    vpaddd 200(%rdi){1to16}, %zmm21, %zmm3
    vprord $0xd, %zmm21, %zmm11
    vpternlogd $0x96, %zmm18, %zmm24, %zmm27
    vprord $0x16, %zmm21, %zmm15
    vpaddd 212(%rdi){1to16}, %zmm0, %zmm19
    vpternlogd $0x96, %zmm15, %zmm11, %zmm29
    vpternlogd $0xca, %zmm7, %zmm25, %zmm0
    vpaddd 216(%rdi){1to16}, %zmm25, %zmm28
    vpaddd 220(%rdi){1to16}, %zmm7, %zmm14
    vpaddd %zmm0, %zmm9, %zmm31
    vpbroadcastd 180(%rdi), %zmm5
    vpaddd %zmm27, %zmm31, %zmm1
    vpaddd %zmm30, %zmm1, %zmm6
    vpternlogd $0xe8, %zmm2, %zmm21, %zmm30
    vpaddd 208(%rdi){1to16}, %zmm6, %zmm22
    vpaddd %zmm30, %zmm8, %zmm20
    vpaddd %zmm29, %zmm20, %zmm13
    vpternlogd $0xe8, %zmm2, %zmm13, %zmm21
    vprord $0x2, %zmm13, %zmm4
    vpaddd %zmm21, %zmm1, %zmm12
    vprord $0xd, %zmm13, %zmm26
    vprord $0x16, %zmm13, %zmm16
    vpaddd 196(%rdi){1to16}, %zmm13, %zmm10
    vpternlogd $0x96, %zmm16, %zmm26, %zmm4
    vpbroadcastd 164(%rdi), %zmm23
    vpaddd %zmm4, %zmm12, %zmm18
    vpaddd 1028(%rdi){1to16}, %zmm10, %zmm24
    vpaddd 192(%rdi){1to16}, %zmm18, %zmm11
    vpaddd 1032(%rdi){1to16}, %zmm3, %zmm15
    vpaddd 160(%rdi){1to16}, %zmm11, %zmm25
    vpaddd 176(%rdi){1to16}, %zmm11, %zmm7
    vprord $0x2, %zmm25, %zmm9
    vpternlogd $0xe2, 184(%rdi){1to16}, %zmm7, %zmm5
    vprord $0x6, %zmm7, %zmm0
    vpaddd %zmm5, %zmm24, %zmm27
    vprord $0xb, %zmm7, %zmm31
    vprord $0x19, %zmm7, %zmm6
    vpternlogd $0xe8, 168(%rdi){1to16}, %zmm25, %zmm23
    vpternlogd $0x96, %zmm6, %zmm31, %zmm0
    vprord $0xd, %zmm25, %zmm30
    vpaddd %zmm0, %zmm27, %zmm8
    vprord $0x16, %zmm25, %zmm20
    vpaddd 172(%rdi){1to16}, %zmm8, %zmm29
    vpaddd %zmm23, %zmm8, %zmm2
    vpternlogd $0x96, %zmm20, %zmm30, %zmm9
    vprord $0x6, %zmm29, %zmm1
    vpaddd %zmm9, %zmm2, %zmm21
    vprord $0xb, %zmm29, %zmm13
    vprord $0x19, %zmm29, %zmm16
    vpaddd 1036(%rdi){1to16}, %zmm17, %zmm26
    vpternlogd $0x96, %zmm16, %zmm13, %zmm1
    vprord $0x2, %zmm21, %zmm4
    vprord $0xd, %zmm21, %zmm12
    vpaddd 1040(%rdi){1to16}, %zmm22, %zmm18
    vprord $0x16, %zmm21, %zmm24
    vpternlogd $0x96, %zmm24, %zmm12, %zmm4
    vpaddd %zmm7, %zmm18, %zmm5
    vpaddd 1044(%rdi){1to16}, %zmm19, %zmm31
    vpaddd 1048(%rdi){1to16}, %zmm28, %zmm6
    vpaddd %zmm29, %zmm31, %zmm27
    vmovdqa32 %zmm29, %zmm0
    vpternlogd $0xca, 180(%rdi){1to16}, %zmm7, %zmm0
    vpaddd %zmm0, %zmm15, %zmm23
    vpaddd %zmm1, %zmm23, %zmm8
    vpaddd 168(%rdi){1to16}, %zmm8, %zmm30
    vpternlogd $0xb8, %zmm29, %zmm30, %zmm7
    vprord $0x6, %zmm30, %zmm20
    vpaddd %zmm7, %zmm26, %zmm2
    vprord $0xb, %zmm30, %zmm9
    vprord $0x19, %zmm30, %zmm13
    vpternlogd $0x96, %zmm13, %zmm9, %zmm20
    vpaddd %zmm20, %zmm2, %zmm16
    vpaddd 164(%rdi){1to16}, %zmm16, %zmm12
    vpternlogd $0xb8, %zmm30, %zmm12, %zmm29
    vprord $0x6, %zmm12, %zmm24
    vpaddd %zmm29, %zmm5, %zmm18
    vprord $0xb, %zmm12, %zmm31
    vprord $0x19, %zmm12, %zmm0
    vpternlogd $0x96, %zmm0, %zmm31, %zmm24
    vpaddd %zmm24, %zmm18, %zmm15
    vpaddd %zmm25, %zmm15, %zmm23
    vpaddd %zmm30, %zmm6, %zmm1
    vpternlogd $0xb8, %zmm12, %zmm23, %zmm30
    vprord $0x6, %zmm23, %zmm7
    vpaddd %zmm30, %zmm27, %zmm26
    vprord $0xb, %zmm23, %zmm9
    vprord $0x19, %zmm23, %zmm13
    vpternlogd $0x96, %zmm13, %zmm9, %zmm7
    vpaddd %zmm7, %zmm26, %zmm2
    vpaddd %zmm21, %zmm2, %zmm20
    vpaddd 1052(%rdi){1to16}, %zmm14, %zmm5
    vprord $0x6, %zmm20, %zmm29
    vprord $0xb, %zmm20, %zmm31
    vpaddd %zmm12, %zmm5, %zmm0
    vpternlogd $0xb8, %zmm23, %zmm20, %zmm12
    vprord $0x19, %zmm20, %zmm18
    vpaddd %zmm12, %zmm1, %zmm24
    vpternlogd $0x96, %zmm18, %zmm31, %zmm29
    vpaddd %zmm29, %zmm24, %zmm6
    vpaddd 1056(%rdi){1to16}, %zmm23, %zmm27
    vmovdqa32 %zmm21, %zmm30
    vpternlogd $0xe8, 164(%rdi){1to16}, %zmm25, %zmm30
    vpaddd %zmm30, %zmm8, %zmm9
    vpaddd %zmm4, %zmm9, %zmm13
    vpternlogd $0xe8, %zmm21, %zmm13, %zmm25
    vprord $0x2, %zmm13, %zmm26
    vpaddd %zmm25, %zmm16, %zmm7
    vprord $0xd, %zmm13, %zmm5
    vprord $0x16, %zmm13, %zmm1
    vpaddd %zmm13, %zmm6, %zmm12
    vpternlogd $0x96, %zmm1, %zmm5, %zmm26
    vpaddd %zmm26, %zmm7, %zmm31
    vpternlogd $0xe8, %zmm13, %zmm31, %zmm21
    vprord $0x2, %zmm31, %zmm18
    vpaddd %zmm21, %zmm15, %zmm29
    vprord $0xd, %zmm31, %zmm24
    vprord $0x16, %zmm31, %zmm30
    vpternlogd $0xb8, %zmm20, %zmm12, %zmm23
    vpternlogd $0x96, %zmm30, %zmm24, %zmm18
    vprord $0x6, %zmm12, %zmm8
    vpaddd %zmm18, %zmm29, %zmm9
    vpaddd %zmm23, %zmm0, %zmm4
    vpternlogd $0xe8, %zmm31, %zmm9, %zmm13
    vprord $0x2, %zmm9, %zmm25
    vpaddd %zmm13, %zmm2, %zmm16
    vprord $0xd, %zmm9, %zmm5
    vprord $0x16, %zmm9, %zmm1
    vpternlogd $0x96, %zmm1, %zmm5, %zmm25
    vprord $0xb, %zmm12, %zmm7
    vpaddd %zmm25, %zmm16, %zmm26
    vprord $0x19, %zmm12, %zmm21
    vprord $0x2, %zmm26, %zmm15
    vprord $0xd, %zmm26, %zmm24
    vpternlogd $0x96, %zmm21, %zmm7, %zmm8
    vprord $0x16, %zmm26, %zmm30
    vpternlogd $0x96, %zmm30, %zmm24, %zmm15
    vpaddd %zmm8, %zmm4, %zmm29
    vpaddd %zmm31, %zmm29, %zmm18
    vpternlogd $0xe8, %zmm9, %zmm26, %zmm31
    vprord $0x6, %zmm18, %zmm0
    vpaddd %zmm31, %zmm6, %zmm23
    vprord $0xb, %zmm18, %zmm2
    vpaddd %zmm15, %zmm23, %zmm13
    vprord $0x19, %zmm18, %zmm5
    vprord $0x2, %zmm13, %zmm1
    vpaddd 1060(%rdi){1to16}, %zmm20, %zmm16
    vprord $0xd, %zmm13, %zmm25
    vpternlogd $0xb8, %zmm12, %zmm18, %zmm20
    vprord $0x16, %zmm13, %zmm21
    vpternlogd $0x96, %zmm5, %zmm2, %zmm0
    vpternlogd $0x96, %zmm21, %zmm25, %zmm1
    vpaddd %zmm20, %zmm27, %zmm7
    vpaddd %zmm0, %zmm7, %zmm24
    vpaddd %zmm9, %zmm24, %zmm30
    vpternlogd $0xe8, %zmm26, %zmm13, %zmm9
    vprord $0x6, %zmm30, %zmm8
    vpaddd %zmm9, %zmm29, %zmm4
    vprord $0xb, %zmm30, %zmm6
    vpaddd %zmm1, %zmm4, %zmm31
    vprord $0x19, %zmm30, %zmm15
    vprord $0x2, %zmm31, %zmm23
    vpaddd 1064(%rdi){1to16}, %zmm12, %zmm5
    vprord $0xd, %zmm31, %zmm2
    vpternlogd $0xb8, %zmm18, %zmm30, %zmm12
    vprord $0x16, %zmm31, %zmm21
    vpternlogd $0x96, %zmm15, %zmm6, %zmm8
    vpternlogd $0x96, %zmm21, %zmm2, %zmm23
    vpaddd %zmm12, %zmm16, %zmm25
    vpaddd %zmm8, %zmm25, %zmm27
    vpaddd %zmm26, %zmm27, %zmm20
    vpternlogd $0xe8, %zmm13, %zmm31, %zmm26
    vprord $0x6, %zmm20, %zmm0
    vpaddd %zmm26, %zmm24, %zmm7
    vprord $0xb, %zmm20, %zmm29
    vpaddd %zmm23, %zmm7, %zmm9
    vprord $0x19, %zmm20, %zmm1
    vprord $0x2, %zmm9, %zmm4
    vpaddd 1068(%rdi){1to16}, %zmm18, %zmm15
    vprord $0xd, %zmm9, %zmm6
    vpternlogd $0xb8, %zmm30, %zmm20, %zmm18
    vprord $0x16, %zmm9, %zmm21
    vpternlogd $0x96, %zmm1, %zmm29, %zmm0
    vpternlogd $0x96, %zmm21, %zmm6, %zmm4
    vpaddd %zmm18, %zmm5, %zmm2
    vpaddd %zmm0, %zmm2, %zmm16
    vpaddd %zmm13, %zmm16, %zmm12
    vpternlogd $0xe8, %zmm31, %zmm9, %zmm13
    vprord $0x6, %zmm12, %zmm8
    vpaddd %zmm13, %zmm27, %zmm25
    vprord $0xb, %zmm12, %zmm24
    vpaddd %zmm4, %zmm25, %zmm26
    vprord $0x19, %zmm12, %zmm23
    vprord $0x2, %zmm26, %zmm7
    vpaddd 1072(%rdi){1to16}, %zmm30, %zmm1
    vprord $0xd, %zmm26, %zmm29
    vpternlogd $0xb8, %zmm20, %zmm12, %zmm30
    vprord $0x16, %zmm26, %zmm21
    vpternlogd $0x96, %zmm23, %zmm24, %zmm8
    vpternlogd $0x96, %zmm21, %zmm29, %zmm7
    vpaddd %zmm30, %zmm15, %zmm6
    vpaddd %zmm8, %zmm6, %zmm5
    vpaddd %zmm31, %zmm5, %zmm18
    vpternlogd $0xe8, %zmm9, %zmm26, %zmm31
    vprord $0x6, %zmm18, %zmm0
    vpaddd %zmm31, %zmm16, %zmm2
    vprord $0xb, %zmm18, %zmm27
    vpaddd %zmm7, %zmm2, %zmm13
    vprord $0x19, %zmm18, %zmm4
    vprord $0x2, %zmm13, %zmm25
    vpaddd 1076(%rdi){1to16}, %zmm20, %zmm23
    vprord $0xd, %zmm13, %zmm24
    vpternlogd $0xb8, %zmm12, %zmm18, %zmm20
    vprord $0x16, %zmm13, %zmm21
    vpternlogd $0x96, %zmm4, %zmm27, %zmm0
    vpternlogd $0x96, %zmm21, %zmm24, %zmm25
    vpaddd %zmm20, %zmm1, %zmm29
    vpaddd %zmm0, %zmm29, %zmm15
    vpaddd %zmm9, %zmm15, %zmm30
    vpternlogd $0xe8, %zmm26, %zmm13, %zmm9
    vprord $0x6, %zmm30, %zmm8
    vpaddd %zmm9, %zmm5, %zmm6
    vprord $0xb, %zmm30, %zmm16
    vpaddd %zmm25, %zmm6, %zmm31
    vprord $0x19, %zmm30, %zmm7
    vprord $0x2, %zmm31, %zmm2
    vpaddd 1080(%rdi){1to16}, %zmm12, %zmm4
    vprord $0xd, %zmm31, %zmm27
    vpternlogd $0xb8, %zmm18, %zmm30, %zmm12
    vprord $0x16, %zmm31, %zmm21
    vpternlogd $0x96, %zmm7, %zmm16, %zmm8
    vpternlogd $0x96, %zmm21, %zmm27, %zmm2
    vpaddd %zmm12, %zmm23, %zmm24
    vpaddd %zmm8, %zmm24, %zmm1
    vpaddd %zmm26, %zmm1, %zmm20
    vpternlogd $0xe8, %zmm13, %zmm31, %zmm26
    vprord $0x6, %zmm20, %zmm0
    vpaddd %zmm26, %zmm15, %zmm29
    vprord $0xb, %zmm20, %zmm5
    vpaddd %zmm2, %zmm29, %zmm9
    vprord $0x19, %zmm20, %zmm25
    vprord $0x2, %zmm9, %zmm6
    vpaddd 1084(%rdi){1to16}, %zmm18, %zmm7
    vprord $0xd, %zmm9, %zmm16
    vpternlogd $0xb8, %zmm30, %zmm20, %zmm18
    vprord $0x16, %zmm9, %zmm21
    vpternlogd $0x96, %zmm25, %zmm5, %zmm0
    vpternlogd $0x96, %zmm21, %zmm16, %zmm6
    vpaddd %zmm18, %zmm4, %zmm27
    vpaddd %zmm0, %zmm27, %zmm23
    vpaddd %zmm13, %zmm23, %zmm12
    vpternlogd $0xe8, %zmm31, %zmm9, %zmm13
    vprord $0x6, %zmm12, %zmm8
    vpaddd %zmm13, %zmm1, %zmm24
    vprord $0xb, %zmm12, %zmm15
    vpaddd %zmm6, %zmm24, %zmm26
    vprord $0x19, %zmm12, %zmm2
    vprord $0x2, %zmm26, %zmm29
    vprord $0xd, %zmm26, %zmm25
    vpternlogd $0x96, %zmm2, %zmm15, %zmm8
    vprord $0x16, %zmm26, %zmm5
    vpternlogd $0x96, %zmm5, %zmm25, %zmm29
    vprord $0x7, %zmm10, %zmm21
    vprord $0x12, %zmm10, %zmm16
    vpsrld $0x3, %zmm10, %zmm4
    vpternlogd $0x96, %zmm4, %zmm16, %zmm21
    vprord $0x7, %zmm3, %zmm18
    vpaddd %zmm11, %zmm21, %zmm0
    vprord $0x12, %zmm3, %zmm27
    vpaddd 1088(%rdi){1to16}, %zmm0, %zmm1
    vpsrld $0x3, %zmm3, %zmm13
    vpaddd %zmm30, %zmm1, %zmm6
    vpternlogd $0xb8, %zmm20, %zmm12, %zmm30
    vpaddd %zmm30, %zmm7, %zmm24
    vpaddd %zmm8, %zmm24, %zmm2
    vpaddd %zmm31, %zmm2, %zmm15
    vpternlogd $0xe8, %zmm9, %zmm26, %zmm31
    vprord $0x6, %zmm15, %zmm5
    vpaddd %zmm31, %zmm23, %zmm25
    vprord $0xb, %zmm15, %zmm16
    vpaddd %zmm29, %zmm25, %zmm4
    vprord $0x19, %zmm15, %zmm11
    vprord $0x2, %zmm4, %zmm21
    vpternlogd $0x96, %zmm13, %zmm27, %zmm18
    vprord $0xd, %zmm4, %zmm1
    vpternlogd $0x96, %zmm11, %zmm16, %zmm5
    vprord $0x16, %zmm4, %zmm7
    vpaddd 580(%rdi){1to16}, %zmm18, %zmm30
    vpternlogd $0x96, %zmm7, %zmm1, %zmm21
    vprord $0x7, %zmm17, %zmm8
    vpaddd %zmm10, %zmm30, %zmm24
    vprord $0x12, %zmm17, %zmm23
    vpaddd 1092(%rdi){1to16}, %zmm24, %zmm31
    vpsrld $0x3, %zmm17, %zmm29
    vpaddd %zmm20, %zmm31, %zmm25
    vpternlogd $0xb8, %zmm12, %zmm15, %zmm20
    vpaddd %zmm20, %zmm6, %zmm27
    vpaddd %zmm5, %zmm27, %zmm13
    vpaddd %zmm9, %zmm13, %zmm16
    vpternlogd $0xe8, %zmm26, %zmm4, %zmm9
    vprord $0x6, %zmm16, %zmm11
    vpaddd %zmm9, %zmm2, %zmm18
    vprord $0xb, %zmm16, %zmm7
    vpaddd %zmm21, %zmm18, %zmm1
    vprord $0x19, %zmm16, %zmm10
    vprord $0x2, %zmm1, %zmm30
    vpternlogd $0x96, %zmm29, %zmm23, %zmm8
    vprord $0xd, %zmm1, %zmm31
    vpternlogd $0x96, %zmm10, %zmm7, %zmm11
    vprord $0x16, %zmm1, %zmm6
    vpaddd %zmm3, %zmm8, %zmm20
    vpternlogd $0x96, %zmm6, %zmm31, %zmm30
    vprord $0x11, %zmm0, %zmm27
    vprord $0x13, %zmm0, %zmm5
    vpsrld $0xa, %zmm0, %zmm2
    vpternlogd $0x96, %zmm2, %zmm5, %zmm27
    vprord $0x7, %zmm22, %zmm9
    vpaddd %zmm27, %zmm20, %zmm21
    vprord $0x12, %zmm22, %zmm18
    vpaddd 1096(%rdi){1to16}, %zmm21, %zmm23
    vpsrld $0x3, %zmm22, %zmm29
    vpaddd %zmm12, %zmm23, %zmm7
    vpternlogd $0xb8, %zmm15, %zmm16, %zmm12
    vpaddd %zmm12, %zmm25, %zmm10
    vpaddd %zmm11, %zmm10, %zmm8
    vpaddd %zmm26, %zmm8, %zmm3
    vpternlogd $0xe8, %zmm4, %zmm1, %zmm26
    vprord $0x6, %zmm3, %zmm31
    vpaddd %zmm26, %zmm13, %zmm6
    vprord $0xb, %zmm3, %zmm5
    vpaddd %zmm30, %zmm6, %zmm2
    vprord $0x19, %zmm3, %zmm20
    vprord $0x2, %zmm2, %zmm27
    vpternlogd $0x96, %zmm29, %zmm18, %zmm9
    vprord $0xd, %zmm2, %zmm23
    vpternlogd $0x96, %zmm20, %zmm5, %zmm31
    vprord $0x16, %zmm2, %zmm25
    vpaddd %zmm17, %zmm9, %zmm12
    vpternlogd $0x96, %zmm25, %zmm23, %zmm27
    vprord $0x11, %zmm24, %zmm10
    vprord $0x13, %zmm24, %zmm11
    vpsrld $0xa, %zmm24, %zmm13
    vpternlogd $0x96, %zmm13, %zmm11, %zmm10
    vprord $0x7, %zmm19, %zmm26
    vpaddd %zmm10, %zmm12, %zmm6
    vprord $0x12, %zmm19, %zmm30
    vpaddd 1100(%rdi){1to16}, %zmm6, %zmm18
    vpsrld $0x3, %zmm19, %zmm29
    vpaddd %zmm15, %zmm18, %zmm20
    vpternlogd $0xb8, %zmm16, %zmm3, %zmm15
    vpaddd %zmm15, %zmm7, %zmm5
    vpaddd %zmm31, %zmm5, %zmm9
    vpaddd %zmm4, %zmm9, %zmm17
    vpternlogd $0xe8, %zmm1, %zmm2, %zmm4
    vprord $0x6, %zmm17, %zmm23
    vpaddd %zmm4, %zmm8, %zmm25
    vprord $0xb, %zmm17, %zmm11
    vpaddd %zmm27, %zmm25, %zmm13
    vprord $0x19, %zmm17, %zmm10
    vprord $0x2, %zmm13, %zmm12
    vpternlogd $0x96, %zmm29, %zmm30, %zmm26
    vprord $0xd, %zmm13, %zmm18
    vpternlogd $0x96, %zmm10, %zmm11, %zmm23
    vprord $0x16, %zmm13, %zmm7
    vpaddd %zmm22, %zmm26, %zmm15
    vpternlogd $0x96, %zmm7, %zmm18, %zmm12
    vprord $0x11, %zmm21, %zmm31
    vprord $0x13, %zmm21, %zmm5
    vpsrld $0xa, %zmm21, %zmm4
    vpternlogd $0x96, %zmm4, %zmm5, %zmm31
    vprord $0x7, %zmm28, %zmm8
    vpaddd %zmm31, %zmm15, %zmm25
    vprord $0x12, %zmm28, %zmm27
    vpaddd 1104(%rdi){1to16}, %zmm25, %zmm29
    vpsrld $0x3, %zmm28, %zmm30
    vpaddd %zmm16, %zmm29, %zmm11
    vpternlogd $0xb8, %zmm3, %zmm17, %zmm16
    vpaddd %zmm16, %zmm20, %zmm10
    vpaddd %zmm23, %zmm10, %zmm26
    vpaddd %zmm1, %zmm26, %zmm22
    vpternlogd $0xe8, %zmm2, %zmm13, %zmm1
    vprord $0x6, %zmm22, %zmm7
    vpaddd %zmm1, %zmm9, %zmm18
    vprord $0xb, %zmm22, %zmm5
    vpaddd %zmm12, %zmm18, %zmm4
    vprord $0x19, %zmm22, %zmm31
    vprord $0x2, %zmm4, %zmm15
    vpternlogd $0x96, %zmm30, %zmm27, %zmm8
    vprord $0xd, %zmm4, %zmm29
    vpternlogd $0x96, %zmm31, %zmm5, %zmm7
    vprord $0x16, %zmm4, %zmm20
    vpaddd %zmm19, %zmm8, %zmm16
    vpternlogd $0x96, %zmm20, %zmm29, %zmm15
    vprord $0x11, %zmm6, %zmm10
    vprord $0x13, %zmm6, %zmm23
    vpsrld $0xa, %zmm6, %zmm9
    vpternlogd $0x96, %zmm9, %zmm23, %zmm10
    vprord $0x7, %zmm14, %zmm1
    vpaddd %zmm10, %zmm16, %zmm12
    vprord $0x12, %zmm14, %zmm18
    vpaddd 1108(%rdi){1to16}, %zmm12, %zmm27
    vpsrld $0x3, %zmm14, %zmm30
    vpaddd %zmm3, %zmm27, %zmm5
    vpternlogd $0xb8, %zmm17, %zmm22, %zmm3
    vpaddd %zmm3, %zmm11, %zmm31
    vpaddd %zmm7, %zmm31, %zmm19
    vpaddd %zmm2, %zmm19, %zmm8
    vpternlogd $0xe8, %zmm13, %zmm4, %zmm2
    vprord $0x6, %zmm8, %zmm29
    vpaddd %zmm2, %zmm26, %zmm20
    vprord $0xb, %zmm8, %zmm23
    vpaddd %zmm15, %zmm20, %zmm9
    vprord $0x19, %zmm8, %zmm10
    vprord $0x2, %zmm9, %zmm16
    vpternlogd $0x96, %zmm30, %zmm18, %zmm1
    vprord $0xd, %zmm9, %zmm27
    vpternlogd $0x96, %zmm10, %zmm23, %zmm29
    vprord $0x16, %zmm9, %zmm11
    vpaddd 600(%rdi){1to16}, %zmm1, %zmm3
    vpternlogd $0x96, %zmm11, %zmm27, %zmm16
    vprord $0x11, %zmm25, %zmm31
    vprord $0x13, %zmm25, %zmm7
    vpaddd %zmm28, %zmm3, %zmm26
    vpsrld $0xa, %zmm25, %zmm2
    vpternlogd $0x96, %zmm2, %zmm7, %zmm31
    vprord $0x11, %zmm12, %zmm20
    vpaddd %zmm31, %zmm26, %zmm15
    vprord $0x13, %zmm12, %zmm18
    vpaddd 1112(%rdi){1to16}, %zmm15, %zmm30
    vpsrld $0xa, %zmm12, %zmm23
    vpaddd %zmm17, %zmm30, %zmm10
    vpternlogd $0xb8, %zmm22, %zmm8, %zmm17
    vpaddd %zmm17, %zmm5, %zmm1
    vpaddd %zmm29, %zmm1, %zmm27
    vpaddd %zmm13, %zmm27, %zmm11
    vpternlogd $0xe8, %zmm4, %zmm9, %zmm13
    vprord $0x6, %zmm11, %zmm28
    vpaddd %zmm13, %zmm19, %zmm3
    vprord $0xb, %zmm11, %zmm7
    vpaddd %zmm16, %zmm3, %zmm2
    vprord $0x19, %zmm11, %zmm31
    vprord $0x2, %zmm2, %zmm26
    vpternlogd $0x96, %zmm23, %zmm18, %zmm20
    vprord $0xd, %zmm2, %zmm30
    vpternlogd $0x96, %zmm31, %zmm7, %zmm28
    vprord $0x16, %zmm2, %zmm5
    vpaddd 604(%rdi){1to16}, %zmm14, %zmm17
    vpternlogd $0x96, %zmm5, %zmm30, %zmm26
    vprord $0x11, %zmm15, %zmm29
    vpaddd %zmm0, %zmm17, %zmm1
    vprord $0x13, %zmm15, %zmm19
    vpaddd %zmm20, %zmm1, %zmm13
    vpsrld $0xa, %zmm15, %zmm3
    vpaddd 1116(%rdi){1to16}, %zmm13, %zmm16
    vpaddd 608(%rdi){1to16}, %zmm24, %zmm18
    vpaddd %zmm22, %zmm16, %zmm23
    vpternlogd $0xb8, %zmm8, %zmm11, %zmm22
    vpaddd %zmm22, %zmm10, %zmm7
    vpaddd %zmm28, %zmm7, %zmm31
    vpaddd %zmm4, %zmm31, %zmm14
    vpternlogd $0xe8, %zmm9, %zmm2, %zmm4
    vprord $0x6, %zmm14, %zmm30
    vpaddd %zmm4, %zmm27, %zmm5
    vprord $0xb, %zmm14, %zmm17
    vpaddd %zmm26, %zmm5, %zmm20
    vprord $0x19, %zmm14, %zmm1
    vprord $0x2, %zmm20, %zmm16
    vpternlogd $0x96, %zmm3, %zmm19, %zmm29
    vprord $0xd, %zmm20, %zmm10
    vpternlogd $0x96, %zmm1, %zmm17, %zmm30
    vprord $0x16, %zmm20, %zmm22
    vpaddd %zmm29, %zmm18, %zmm7
    vpternlogd $0x96, %zmm22, %zmm10, %zmm16
    vprord $0x11, %zmm13, %zmm28
    vpaddd 1120(%rdi){1to16}, %zmm7, %zmm27
    vprord $0x13, %zmm13, %zmm4
    vpaddd %zmm8, %zmm27, %zmm26
    vpternlogd $0xb8, %zmm11, %zmm14, %zmm8
    vpaddd %zmm8, %zmm23, %zmm5
    vpaddd %zmm30, %zmm5, %zmm19
    vpaddd %zmm9, %zmm19, %zmm3
    vpternlogd $0xe8, %zmm2, %zmm20, %zmm9
    vprord $0x6, %zmm3, %zmm17
    vpaddd %zmm9, %zmm31, %zmm1
    vprord $0xb, %zmm3, %zmm29
    vpaddd %zmm16, %zmm1, %zmm18
    vprord $0x19, %zmm3, %zmm10
    vprord $0x2, %zmm18, %zmm22
    vprord $0xd, %zmm18, %zmm27
    vpternlogd $0x96, %zmm10, %zmm29, %zmm17
    vprord $0x16, %zmm18, %zmm23
    vpternlogd $0x96, %zmm23, %zmm27, %zmm22
    vpsrld $0xa, %zmm13, %zmm8
    vprord $0x11, %zmm7, %zmm5
    vpternlogd $0x96, %zmm8, %zmm4, %zmm28
    vprord $0x13, %zmm7, %zmm30
    vpaddd %zmm28, %zmm21, %zmm9
    vpsrld $0xa, %zmm7, %zmm31
    vpaddd 1124(%rdi){1to16}, %zmm9, %zmm1
    vpaddd %zmm11, %zmm1, %zmm16
    vpternlogd $0xb8, %zmm14, %zmm3, %zmm11
    vpaddd %zmm11, %zmm26, %zmm29
    vpaddd %zmm17, %zmm29, %zmm10
    vpaddd %zmm2, %zmm10, %zmm27
    vpternlogd $0xe8, %zmm20, %zmm18, %zmm2
    vprord $0x6, %zmm27, %zmm23
    vpaddd %zmm2, %zmm19, %zmm4
    vprord $0xb, %zmm27, %zmm8
    vpaddd %zmm22, %zmm4, %zmm28
    vprord $0x19, %zmm27, %zmm1
    vprord $0x2, %zmm28, %zmm11
    vpternlogd $0x96, %zmm31, %zmm30, %zmm5
    vprord $0xd, %zmm28, %zmm26
    vpternlogd $0x96, %zmm1, %zmm8, %zmm23
    vprord $0x16, %zmm28, %zmm29
    vpaddd %zmm5, %zmm6, %zmm17
    vpternlogd $0x96, %zmm29, %zmm26, %zmm11
    vprord $0x11, %zmm9, %zmm2
    vpaddd 1128(%rdi){1to16}, %zmm17, %zmm19
    vprord $0x13, %zmm9, %zmm4
    vpaddd %zmm14, %zmm19, %zmm22
    vpternlogd $0xb8, %zmm3, %zmm27, %zmm14
    vpaddd %zmm14, %zmm16, %zmm30
    vpaddd %zmm23, %zmm30, %zmm31
    vpaddd %zmm20, %zmm31, %zmm8
    vpternlogd $0xe8, %zmm18, %zmm28, %zmm20
    vprord $0x6, %zmm8, %zmm1
    vpaddd %zmm20, %zmm10, %zmm5
    vprord $0xb, %zmm8, %zmm26
    vpaddd %zmm11, %zmm5, %zmm29
    vprord $0x19, %zmm8, %zmm19
    vprord $0x2, %zmm29, %zmm16
    vprord $0xd, %zmm29, %zmm14
    vpternlogd $0x96, %zmm19, %zmm26, %zmm1
    vprord $0x16, %zmm29, %zmm23
    vpternlogd $0x96, %zmm23, %zmm14, %zmm16
    vpsrld $0xa, %zmm9, %zmm30
    vprord $0x11, %zmm17, %zmm20
    vpternlogd $0x96, %zmm30, %zmm4, %zmm2
    vprord $0x13, %zmm17, %zmm10
    vpaddd %zmm2, %zmm25, %zmm5
    vpsrld $0xa, %zmm17, %zmm11
    vpaddd 1132(%rdi){1to16}, %zmm5, %zmm19
    vpaddd %zmm3, %zmm19, %zmm26
    vpternlogd $0xb8, %zmm27, %zmm8, %zmm3
    vpaddd %zmm3, %zmm22, %zmm14
    vpaddd %zmm1, %zmm14, %zmm23
    vpaddd %zmm18, %zmm23, %zmm4
    vpternlogd $0xe8, %zmm28, %zmm29, %zmm18
    vprord $0x6, %zmm4, %zmm30
    vpaddd %zmm18, %zmm31, %zmm2
    vprord $0xb, %zmm4, %zmm19
    vpaddd %zmm16, %zmm2, %zmm22
    vprord $0x19, %zmm4, %zmm3
    vprord $0x2, %zmm22, %zmm1
    vpternlogd $0x96, %zmm11, %zmm10, %zmm20
    vprord $0xd, %zmm22, %zmm14
    vpternlogd $0x96, %zmm3, %zmm19, %zmm30
    vprord $0x16, %zmm22, %zmm31
    vpaddd %zmm20, %zmm12, %zmm18
    vpternlogd $0x96, %zmm31, %zmm14, %zmm1
    vprord $0x11, %zmm5, %zmm16
    vpaddd 1136(%rdi){1to16}, %zmm18, %zmm2
    vprord $0x13, %zmm5, %zmm10
    vpaddd %zmm27, %zmm2, %zmm11
    vpternlogd $0xb8, %zmm8, %zmm4, %zmm27
    vpaddd %zmm27, %zmm26, %zmm19
    vpaddd %zmm30, %zmm19, %zmm3
    vpaddd %zmm28, %zmm3, %zmm20
    vpternlogd $0xe8, %zmm29, %zmm22, %zmm28
    vprord $0x6, %zmm20, %zmm31
    vpaddd %zmm28, %zmm23, %zmm14
    vprord $0xb, %zmm20, %zmm2
    vpaddd %zmm1, %zmm14, %zmm26
    vprord $0x19, %zmm20, %zmm27
    vprord $0x2, %zmm26, %zmm19
    vpternlogd $0x96, %zmm27, %zmm2, %zmm31
    vprord $0xd, %zmm26, %zmm30
    vprord $0x16, %zmm26, %zmm23
    vpternlogd $0x96, %zmm23, %zmm30, %zmm19
    vpsrld $0xa, %zmm5, %zmm28
    vprord $0x11, %zmm18, %zmm1
    vpternlogd $0x96, %zmm28, %zmm10, %zmm16
    vprord $0x13, %zmm18, %zmm14
    vpaddd %zmm16, %zmm15, %zmm2
    vpsrld $0xa, %zmm18, %zmm27
    vpaddd 1140(%rdi){1to16}, %zmm2, %zmm30
    vpternlogd $0x96, %zmm27, %zmm14, %zmm1
    vpaddd %zmm8, %zmm30, %zmm23
    vpternlogd $0xb8, %zmm4, %zmm20, %zmm8
    vpaddd %zmm8, %zmm11, %zmm10
    vpaddd %zmm31, %zmm10, %zmm28
    vpaddd %zmm29, %zmm28, %zmm16
    vpternlogd $0xe8, %zmm22, %zmm26, %zmm29
    vprord $0x6, %zmm16, %zmm14
    vpaddd %zmm29, %zmm3, %zmm27
    vprord $0xb, %zmm16, %zmm30
    vpaddd %zmm19, %zmm27, %zmm8
    vprord $0x19, %zmm16, %zmm11
    vprord $0x2, %zmm8, %zmm10
    vpternlogd $0x96, %zmm11, %zmm30, %zmm14
    vprord $0xd, %zmm8, %zmm31
    vprord $0x16, %zmm8, %zmm3
    vpternlogd $0x96, %zmm3, %zmm31, %zmm10
    vpaddd 632(%rdi){1to16}, %zmm13, %zmm29
    vprord $0x7, %zmm0, %zmm27
    vpaddd %zmm1, %zmm29, %zmm19
    vprord $0x12, %zmm0, %zmm30
    vpaddd 1144(%rdi){1to16}, %zmm19, %zmm11
    vpaddd %zmm4, %zmm11, %zmm31
    vpternlogd $0xb8, %zmm20, %zmm16, %zmm4
    vpaddd %zmm4, %zmm23, %zmm3
    vpaddd %zmm14, %zmm3, %zmm1
    vpaddd %zmm22, %zmm1, %zmm29
    vpternlogd $0xe8, %zmm26, %zmm8, %zmm22
    vpaddd %zmm22, %zmm28, %zmm11
    vprord $0x6, %zmm29, %zmm23
    vpaddd %zmm10, %zmm11, %zmm4
    vprord $0xb, %zmm29, %zmm14
    vprord $0x2, %zmm4, %zmm3
    vprord $0xd, %zmm4, %zmm22
    vprord $0x16, %zmm4, %zmm28
    vpternlogd $0x96, %zmm28, %zmm22, %zmm3
    vprord $0x19, %zmm29, %zmm11
    vpternlogd $0x96, %zmm11, %zmm14, %zmm23
    vpsrld $0x3, %zmm0, %zmm10
    vpternlogd $0x96, %zmm10, %zmm30, %zmm27
    vprord $0x11, %zmm2, %zmm22
    vpaddd 636(%rdi){1to16}, %zmm27, %zmm28
    vprord $0x13, %zmm2, %zmm14
    vpaddd %zmm7, %zmm28, %zmm11
    vpsrld $0xa, %zmm2, %zmm30
    vpternlogd $0x96, %zmm30, %zmm14, %zmm22
    vpaddd %zmm22, %zmm11, %zmm10
    vprord $0x7, %zmm24, %zmm27
    vpaddd 1148(%rdi){1to16}, %zmm10, %zmm28
    vpaddd %zmm20, %zmm28, %zmm14
    vpternlogd $0xb8, %zmm16, %zmm29, %zmm20
    vpaddd %zmm20, %zmm31, %zmm30
    vpaddd %zmm23, %zmm30, %zmm22
    vpaddd %zmm26, %zmm22, %zmm11
    vpternlogd $0xe8, %zmm8, %zmm4, %zmm26
    vpaddd %zmm26, %zmm1, %zmm28
    vprord $0x6, %zmm11, %zmm31
    vpaddd %zmm3, %zmm28, %zmm20
    vprord $0xb, %zmm11, %zmm23
    vprord $0x2, %zmm20, %zmm30
    vprord $0xd, %zmm20, %zmm1
    vprord $0x16, %zmm20, %zmm26
    vpternlogd $0x96, %zmm26, %zmm1, %zmm30
    vprord $0x19, %zmm11, %zmm3
    vpternlogd $0x96, %zmm3, %zmm23, %zmm31
    vprord $0x12, %zmm24, %zmm28
    vpsrld $0x3, %zmm24, %zmm1
    vpternlogd $0x96, %zmm1, %zmm28, %zmm27
    vprord $0x11, %zmm19, %zmm26
    vpaddd %zmm0, %zmm27, %zmm23
    vprord $0x13, %zmm19, %zmm3
    vpaddd %zmm9, %zmm23, %zmm28
    vpsrld $0xa, %zmm19, %zmm1
    vpternlogd $0x96, %zmm1, %zmm3, %zmm26
    vpaddd %zmm26, %zmm28, %zmm27
    vprord $0x7, %zmm21, %zmm0
    vpaddd 1152(%rdi){1to16}, %zmm27, %zmm23
    vpaddd %zmm16, %zmm23, %zmm3
    vpternlogd $0xb8, %zmm29, %zmm11, %zmm16
    vpaddd %zmm16, %zmm14, %zmm1
    vpaddd %zmm31, %zmm1, %zmm28
    vpaddd %zmm8, %zmm28, %zmm26
    vpternlogd $0xe8, %zmm4, %zmm20, %zmm8
    vpaddd %zmm8, %zmm22, %zmm23
    vprord $0x6, %zmm26, %zmm14
    vpaddd %zmm30, %zmm23, %zmm16
    vprord $0xb, %zmm26, %zmm1
    vprord $0x2, %zmm16, %zmm31
    vprord $0xd, %zmm16, %zmm22
    vprord $0x16, %zmm16, %zmm8
    vpternlogd $0x96, %zmm8, %zmm22, %zmm31
    vprord $0x19, %zmm26, %zmm30
    vpternlogd $0x96, %zmm30, %zmm1, %zmm14
    vprord $0x12, %zmm21, %zmm23
    vpsrld $0x3, %zmm21, %zmm22
    vpternlogd $0x96, %zmm22, %zmm23, %zmm0
    vprord $0x11, %zmm10, %zmm8
    vpaddd %zmm24, %zmm0, %zmm1
    vprord $0x13, %zmm10, %zmm30
    vpaddd %zmm17, %zmm1, %zmm23
    vpsrld $0xa, %zmm10, %zmm22
    vpternlogd $0x96, %zmm22, %zmm30, %zmm8
    vpaddd %zmm8, %zmm23, %zmm24
    vprord $0x7, %zmm6, %zmm0
    vpaddd 1156(%rdi){1to16}, %zmm24, %zmm1
    vpaddd %zmm29, %zmm1, %zmm30
    vpternlogd $0xb8, %zmm11, %zmm26, %zmm29
    vpaddd %zmm29, %zmm3, %zmm22
    vpaddd %zmm14, %zmm22, %zmm8
    vpaddd %zmm4, %zmm8, %zmm23
    vpternlogd $0xe8, %zmm20, %zmm16, %zmm4
    vpaddd %zmm4, %zmm28, %zmm1
    vprord $0x6, %zmm23, %zmm3
    vpaddd %zmm31, %zmm1, %zmm29
    vprord $0xb, %zmm23, %zmm14
    vprord $0x2, %zmm29, %zmm22
    vprord $0xd, %zmm29, %zmm4
    vprord $0x16, %zmm29, %zmm28
    vpternlogd $0x96, %zmm28, %zmm4, %zmm22
    vprord $0x19, %zmm23, %zmm1
    vpternlogd $0x96, %zmm1, %zmm14, %zmm3
    vprord $0x12, %zmm6, %zmm31
    vpsrld $0x3, %zmm6, %zmm4
    vpternlogd $0x96, %zmm4, %zmm31, %zmm0
    vprord $0x11, %zmm27, %zmm28
    vpaddd %zmm21, %zmm0, %zmm14
    vprord $0x13, %zmm27, %zmm1
    vpaddd %zmm5, %zmm14, %zmm31
    vpsrld $0xa, %zmm27, %zmm4
    vpternlogd $0x96, %zmm4, %zmm1, %zmm28
    vpaddd %zmm28, %zmm31, %zmm21
    vprord $0x7, %zmm25, %zmm0
    vpaddd 1160(%rdi){1to16}, %zmm21, %zmm14
    vpaddd %zmm11, %zmm14, %zmm1
    vpternlogd $0xb8, %zmm26, %zmm23, %zmm11
    vpaddd %zmm11, %zmm30, %zmm4
    vpaddd %zmm3, %zmm4, %zmm31
    vpaddd %zmm20, %zmm31, %zmm28
    vpternlogd $0xe8, %zmm16, %zmm29, %zmm20
    vpaddd %zmm20, %zmm8, %zmm14
    vprord $0x6, %zmm28, %zmm30
    vpaddd %zmm22, %zmm14, %zmm11
    vprord $0xb, %zmm28, %zmm4
    vprord $0x2, %zmm11, %zmm3
    vprord $0xd, %zmm11, %zmm8
    vprord $0x16, %zmm11, %zmm20
    vpternlogd $0x96, %zmm20, %zmm8, %zmm3
    vprord $0x19, %zmm28, %zmm22
    vpternlogd $0x96, %zmm22, %zmm4, %zmm30
    vprord $0x12, %zmm25, %zmm14
    vpsrld $0x3, %zmm25, %zmm8
    vpternlogd $0x96, %zmm8, %zmm14, %zmm0
    vprord $0x11, %zmm24, %zmm20
    vpaddd %zmm6, %zmm0, %zmm4
    vprord $0x13, %zmm24, %zmm22
    vpaddd %zmm18, %zmm4, %zmm14
    vpsrld $0xa, %zmm24, %zmm8
    vpternlogd $0x96, %zmm8, %zmm22, %zmm20
    vpaddd %zmm20, %zmm14, %zmm6
    vprord $0x7, %zmm12, %zmm0
    vpaddd 1164(%rdi){1to16}, %zmm6, %zmm4
    vpaddd %zmm26, %zmm4, %zmm22
    vpternlogd $0xb8, %zmm23, %zmm28, %zmm26
    vpaddd %zmm26, %zmm1, %zmm8
    vpaddd %zmm30, %zmm8, %zmm20
    vpaddd %zmm16, %zmm20, %zmm14
    vpternlogd $0xe8, %zmm29, %zmm11, %zmm16
    vpaddd %zmm16, %zmm31, %zmm4
    vprord $0x6, %zmm14, %zmm1
    vpaddd %zmm3, %zmm4, %zmm26
    vprord $0xb, %zmm14, %zmm30
    vprord $0x2, %zmm26, %zmm8
    vprord $0xd, %zmm26, %zmm16
    vprord $0x16, %zmm26, %zmm31
    vpternlogd $0x96, %zmm31, %zmm16, %zmm8
    vprord $0x19, %zmm14, %zmm4
    vpternlogd $0x96, %zmm4, %zmm30, %zmm1
    vprord $0x12, %zmm12, %zmm3
    vpsrld $0x3, %zmm12, %zmm16
    vpternlogd $0x96, %zmm16, %zmm3, %zmm0
    vprord $0x11, %zmm21, %zmm31
    vpaddd %zmm25, %zmm0, %zmm30
    vprord $0x13, %zmm21, %zmm4
    vpaddd %zmm2, %zmm30, %zmm3
    vpsrld $0xa, %zmm21, %zmm16
    vpternlogd $0x96, %zmm16, %zmm4, %zmm31
    vpaddd %zmm31, %zmm3, %zmm0
    vprord $0x7, %zmm15, %zmm25
    vpaddd 1168(%rdi){1to16}, %zmm0, %zmm30
    vpaddd %zmm23, %zmm30, %zmm4
    vpternlogd $0xb8, %zmm28, %zmm14, %zmm23
    vpaddd %zmm23, %zmm22, %zmm16
    vpaddd %zmm1, %zmm16, %zmm3
    vpaddd %zmm29, %zmm3, %zmm31
    vpternlogd $0xe8, %zmm11, %zmm26, %zmm29
    vpaddd %zmm29, %zmm20, %zmm30
    vprord $0x6, %zmm31, %zmm22
    vpaddd %zmm8, %zmm30, %zmm23
    vprord $0xb, %zmm31, %zmm16
    vprord $0x2, %zmm23, %zmm1
    vprord $0xd, %zmm23, %zmm20
    vprord $0x16, %zmm23, %zmm29
    vpternlogd $0x96, %zmm29, %zmm20, %zmm1
    vprord $0x19, %zmm31, %zmm8
    vpternlogd $0x96, %zmm8, %zmm16, %zmm22
    vprord $0x12, %zmm15, %zmm30
    vpsrld $0x3, %zmm15, %zmm20
    vpternlogd $0x96, %zmm20, %zmm30, %zmm25
    vprord $0x11, %zmm6, %zmm29
    vpaddd %zmm12, %zmm25, %zmm16
    vprord $0x13, %zmm6, %zmm8
    vpaddd %zmm19, %zmm16, %zmm30
    vpsrld $0xa, %zmm6, %zmm20
    vpternlogd $0x96, %zmm20, %zmm8, %zmm29
    vpaddd %zmm29, %zmm30, %zmm12
    vprord $0x7, %zmm13, %zmm25
    vpaddd 1172(%rdi){1to16}, %zmm12, %zmm16
    vpaddd %zmm28, %zmm16, %zmm8
    vpternlogd $0xb8, %zmm14, %zmm31, %zmm28
    vpaddd %zmm28, %zmm4, %zmm20
    vpaddd %zmm22, %zmm20, %zmm29
    vpaddd %zmm11, %zmm29, %zmm30
    vpternlogd $0xe8, %zmm26, %zmm23, %zmm11
    vpaddd %zmm11, %zmm3, %zmm16
    vprord $0x6, %zmm30, %zmm4
    vpaddd %zmm1, %zmm16, %zmm28
    vprord $0xb, %zmm30, %zmm22
    vprord $0x2, %zmm28, %zmm20
    vprord $0xd, %zmm28, %zmm11
    vprord $0x16, %zmm28, %zmm3
    vpternlogd $0x96, %zmm3, %zmm11, %zmm20
    vprord $0x19, %zmm30, %zmm16
    vpternlogd $0x96, %zmm16, %zmm22, %zmm4
    vprord $0x12, %zmm13, %zmm1
    vpsrld $0x3, %zmm13, %zmm11
    vpternlogd $0x96, %zmm11, %zmm1, %zmm25
    vprord $0x11, %zmm0, %zmm3
    vpaddd %zmm15, %zmm25, %zmm22
    vprord $0x13, %zmm0, %zmm16
    vpaddd %zmm10, %zmm22, %zmm1
    vpsrld $0xa, %zmm0, %zmm11
    vpternlogd $0x96, %zmm11, %zmm16, %zmm3
    vpaddd %zmm3, %zmm1, %zmm25
    vprord $0x7, %zmm7, %zmm15
    vpaddd 1176(%rdi){1to16}, %zmm25, %zmm22
    vpaddd %zmm14, %zmm22, %zmm16
    vpternlogd $0xb8, %zmm31, %zmm30, %zmm14
    vpaddd %zmm14, %zmm8, %zmm11
    vpaddd %zmm4, %zmm11, %zmm1
    vpaddd %zmm26, %zmm1, %zmm3
    vpternlogd $0xe8, %zmm23, %zmm28, %zmm26
    vpaddd %zmm26, %zmm29, %zmm22
    vprord $0x6, %zmm3, %zmm8
    vpaddd %zmm20, %zmm22, %zmm14
    vprord $0xb, %zmm3, %zmm11
    vprord $0x2, %zmm14, %zmm4
    vprord $0xd, %zmm14, %zmm29
    vprord $0x16, %zmm14, %zmm26
    vpternlogd $0x96, %zmm26, %zmm29, %zmm4
    vprord $0x19, %zmm3, %zmm20
    vpternlogd $0x96, %zmm20, %zmm11, %zmm8
    vprord $0x12, %zmm7, %zmm22
    vpsrld $0x3, %zmm7, %zmm29
    vpternlogd $0x96, %zmm29, %zmm22, %zmm15
    vprord $0x11, %zmm12, %zmm26
    vpaddd %zmm13, %zmm15, %zmm11
    vprord $0x13, %zmm12, %zmm20
    vpaddd %zmm27, %zmm11, %zmm22
    vpsrld $0xa, %zmm12, %zmm29
    vpternlogd $0x96, %zmm29, %zmm20, %zmm26
    vpaddd %zmm26, %zmm22, %zmm13
    vprord $0x7, %zmm9, %zmm15
    vpaddd 1180(%rdi){1to16}, %zmm13, %zmm11
    vpaddd %zmm31, %zmm11, %zmm20
    vpternlogd $0xb8, %zmm30, %zmm3, %zmm31
    vpaddd %zmm31, %zmm16, %zmm29
    vpaddd %zmm8, %zmm29, %zmm26
    vpaddd %zmm23, %zmm26, %zmm22
    vpternlogd $0xe8, %zmm28, %zmm14, %zmm23
    vpaddd %zmm23, %zmm1, %zmm11
    vprord $0x6, %zmm22, %zmm16
    vpaddd %zmm4, %zmm11, %zmm31
    vprord $0xb, %zmm22, %zmm8
    vprord $0x2, %zmm31, %zmm29
    vprord $0xd, %zmm31, %zmm23
    vprord $0x16, %zmm31, %zmm1
    vpternlogd $0x96, %zmm1, %zmm23, %zmm29
    vprord $0x19, %zmm22, %zmm11
    vpternlogd $0x96, %zmm11, %zmm8, %zmm16
    vprord $0x12, %zmm9, %zmm4
    vpsrld $0x3, %zmm9, %zmm23
    vpternlogd $0x96, %zmm23, %zmm4, %zmm15
    vprord $0x11, %zmm25, %zmm1
    vpaddd %zmm7, %zmm15, %zmm8
    vprord $0x13, %zmm25, %zmm11
    vpaddd %zmm24, %zmm8, %zmm4
    vpsrld $0xa, %zmm25, %zmm23
    vpternlogd $0x96, %zmm23, %zmm11, %zmm1
    vpaddd %zmm1, %zmm4, %zmm15
    vprord $0x7, %zmm17, %zmm7
    vpaddd 1184(%rdi){1to16}, %zmm15, %zmm8
    vpaddd %zmm30, %zmm8, %zmm11
    vpternlogd $0xb8, %zmm3, %zmm22, %zmm30
    vpaddd %zmm30, %zmm20, %zmm23
    vpaddd %zmm16, %zmm23, %zmm4
    vpaddd %zmm28, %zmm4, %zmm1
    vpternlogd $0xe8, %zmm14, %zmm31, %zmm28
    vpaddd %zmm28, %zmm26, %zmm8
    vprord $0x6, %zmm1, %zmm20
    vpaddd %zmm29, %zmm8, %zmm30
    vprord $0xb, %zmm1, %zmm23
    vprord $0x2, %zmm30, %zmm16
    vprord $0xd, %zmm30, %zmm26
    vprord $0x16, %zmm30, %zmm28
    vpternlogd $0x96, %zmm28, %zmm26, %zmm16
    vprord $0x19, %zmm1, %zmm29
    vpternlogd $0x96, %zmm29, %zmm23, %zmm20
    vprord $0x12, %zmm17, %zmm8
    vpsrld $0x3, %zmm17, %zmm26
    vpternlogd $0x96, %zmm26, %zmm8, %zmm7
    vprord $0x11, %zmm13, %zmm28
    vpaddd %zmm9, %zmm7, %zmm23
    vprord $0x13, %zmm13, %zmm29
    vpaddd %zmm21, %zmm23, %zmm8
    vpsrld $0xa, %zmm13, %zmm26
    vpternlogd $0x96, %zmm26, %zmm29, %zmm28
    vpaddd %zmm28, %zmm8, %zmm9
    vprord $0x7, %zmm5, %zmm7
    vpaddd 1188(%rdi){1to16}, %zmm9, %zmm23
    vpaddd %zmm3, %zmm23, %zmm29
    vpternlogd $0xb8, %zmm22, %zmm1, %zmm3
    vpaddd %zmm3, %zmm11, %zmm26
    vpaddd %zmm20, %zmm26, %zmm28
    vpaddd %zmm14, %zmm28, %zmm8
    vpternlogd $0xe8, %zmm31, %zmm30, %zmm14
    vpaddd %zmm14, %zmm4, %zmm23
    vprord $0x6, %zmm8, %zmm11
    vpaddd %zmm16, %zmm23, %zmm3
    vprord $0xb, %zmm8, %zmm20
    vprord $0x2, %zmm3, %zmm26
    vprord $0xd, %zmm3, %zmm14
    vprord $0x16, %zmm3, %zmm4
    vpternlogd $0x96, %zmm4, %zmm14, %zmm26
    vprord $0x19, %zmm8, %zmm23
    vpternlogd $0x96, %zmm23, %zmm20, %zmm11
    vprord $0x12, %zmm5, %zmm16
    vpsrld $0x3, %zmm5, %zmm14
    vpternlogd $0x96, %zmm14, %zmm16, %zmm7
    vprord $0x11, %zmm15, %zmm4
    vpaddd %zmm17, %zmm7, %zmm20
    vprord $0x13, %zmm15, %zmm23
    vpaddd %zmm6, %zmm20, %zmm16
    vpsrld $0xa, %zmm15, %zmm14
    vpternlogd $0x96, %zmm14, %zmm23, %zmm4
    vpaddd %zmm4, %zmm16, %zmm17
    vprord $0x7, %zmm18, %zmm7
    vpaddd 1192(%rdi){1to16}, %zmm17, %zmm20
    vpaddd %zmm22, %zmm20, %zmm23
    vpternlogd $0xb8, %zmm1, %zmm8, %zmm22
    vpaddd %zmm22, %zmm29, %zmm14
    vpaddd %zmm11, %zmm14, %zmm16
    vpaddd %zmm31, %zmm16, %zmm4
    vpternlogd $0xe8, %zmm30, %zmm3, %zmm31
    vpaddd %zmm31, %zmm28, %zmm20
    vprord $0x6, %zmm4, %zmm29
    vpaddd %zmm26, %zmm20, %zmm22
    vprord $0xb, %zmm4, %zmm14
    vprord $0x2, %zmm22, %zmm11
    vprord $0xd, %zmm22, %zmm28
    vprord $0x16, %zmm22, %zmm31
    vpternlogd $0x96, %zmm31, %zmm28, %zmm11
    vprord $0x19, %zmm4, %zmm26
    vpternlogd $0x96, %zmm26, %zmm14, %zmm29
    vprord $0x12, %zmm18, %zmm20
    vpsrld $0x3, %zmm18, %zmm28
    vpternlogd $0x96, %zmm28, %zmm20, %zmm7
    vprord $0x11, %zmm9, %zmm31
    vpaddd %zmm5, %zmm7, %zmm14
    vprord $0x13, %zmm9, %zmm26
    vpaddd %zmm0, %zmm14, %zmm20
    vpsrld $0xa, %zmm9, %zmm28
    vpternlogd $0x96, %zmm28, %zmm26, %zmm31
    vpaddd %zmm31, %zmm20, %zmm7
    vprord $0x7, %zmm2, %zmm5
    vpaddd 1196(%rdi){1to16}, %zmm7, %zmm14
    vpaddd %zmm1, %zmm14, %zmm26
    vpternlogd $0xb8, %zmm8, %zmm4, %zmm1
    vpaddd %zmm1, %zmm23, %zmm28
    vpaddd %zmm29, %zmm28, %zmm31
    vpaddd %zmm30, %zmm31, %zmm20
    vpternlogd $0xe8, %zmm3, %zmm22, %zmm30
    vpaddd %zmm30, %zmm16, %zmm14
    vprord $0x6, %zmm20, %zmm23
    vpaddd %zmm11, %zmm14, %zmm1
    vprord $0xb, %zmm20, %zmm29
    vprord $0x2, %zmm1, %zmm28
    vprord $0xd, %zmm1, %zmm30
    vprord $0x16, %zmm1, %zmm16
    vpternlogd $0x96, %zmm16, %zmm30, %zmm28
    vprord $0x19, %zmm20, %zmm14
    vpternlogd $0x96, %zmm14, %zmm29, %zmm23
    vprord $0x12, %zmm2, %zmm11
    vpsrld $0x3, %zmm2, %zmm30
    vpternlogd $0x96, %zmm30, %zmm11, %zmm5
    vprord $0x11, %zmm17, %zmm16
    vpaddd %zmm18, %zmm5, %zmm29
    vprord $0x13, %zmm17, %zmm14
    vpaddd %zmm12, %zmm29, %zmm11
    vpsrld $0xa, %zmm17, %zmm30
    vpternlogd $0x96, %zmm30, %zmm14, %zmm16
    vpaddd %zmm16, %zmm11, %zmm5
    vprord $0x7, %zmm19, %zmm18
    vpaddd 1200(%rdi){1to16}, %zmm5, %zmm29
    vpaddd %zmm8, %zmm29, %zmm14
    vpternlogd $0xb8, %zmm4, %zmm20, %zmm8
    vpaddd %zmm8, %zmm26, %zmm30
    vpaddd %zmm23, %zmm30, %zmm11
    vpaddd %zmm3, %zmm11, %zmm16
    vpternlogd $0xe8, %zmm22, %zmm1, %zmm3
    vpaddd %zmm3, %zmm31, %zmm29
    vprord $0x6, %zmm16, %zmm26
    vpaddd %zmm28, %zmm29, %zmm8
    vprord $0xb, %zmm16, %zmm30
    vprord $0x2, %zmm8, %zmm23
    vprord $0xd, %zmm8, %zmm31
    vprord $0x16, %zmm8, %zmm3
    vpternlogd $0x96, %zmm3, %zmm31, %zmm23
    vprord $0x19, %zmm16, %zmm28
    vpternlogd $0x96, %zmm28, %zmm30, %zmm26
    vprord $0x12, %zmm19, %zmm29
    vpsrld $0x3, %zmm19, %zmm31
    vpternlogd $0x96, %zmm31, %zmm29, %zmm18
    vprord $0x11, %zmm7, %zmm3
    vpaddd %zmm2, %zmm18, %zmm30
    vprord $0x13, %zmm7, %zmm28
    vpaddd %zmm25, %zmm30, %zmm29
    vpsrld $0xa, %zmm7, %zmm31
    vpternlogd $0x96, %zmm31, %zmm28, %zmm3
    vpaddd %zmm3, %zmm29, %zmm2
    vprord $0x7, %zmm10, %zmm18
    vpaddd 1204(%rdi){1to16}, %zmm2, %zmm30
    vpaddd %zmm4, %zmm30, %zmm28
    vpternlogd $0xb8, %zmm20, %zmm16, %zmm4
    vpaddd %zmm4, %zmm14, %zmm31
    vpaddd %zmm26, %zmm31, %zmm3
    vpaddd %zmm22, %zmm3, %zmm29
    vpternlogd $0xe8, %zmm1, %zmm8, %zmm22
    vpaddd %zmm22, %zmm11, %zmm30
    vprord $0x6, %zmm29, %zmm14
    vpaddd %zmm23, %zmm30, %zmm4
    vprord $0xb, %zmm29, %zmm26
    vprord $0x2, %zmm4, %zmm31
    vprord $0xd, %zmm4, %zmm22
    vprord $0x16, %zmm4, %zmm11
    vpternlogd $0x96, %zmm11, %zmm22, %zmm31
    vprord $0x19, %zmm29, %zmm30
    vpternlogd $0x96, %zmm30, %zmm26, %zmm14
    vprord $0x12, %zmm10, %zmm23
    vpsrld $0x3, %zmm10, %zmm22
    vpternlogd $0x96, %zmm22, %zmm23, %zmm18
    vprord $0x11, %zmm5, %zmm11
    vpaddd %zmm19, %zmm18, %zmm26
    vprord $0x13, %zmm5, %zmm30
    vpaddd %zmm13, %zmm26, %zmm23
    vpsrld $0xa, %zmm5, %zmm22
    vpternlogd $0x96, %zmm22, %zmm30, %zmm11
    vpaddd %zmm11, %zmm23, %zmm19
    vprord $0x7, %zmm27, %zmm18
    vpaddd 1208(%rdi){1to16}, %zmm19, %zmm26
    vpaddd %zmm20, %zmm26, %zmm30
    vpternlogd $0xb8, %zmm16, %zmm29, %zmm20
    vpaddd %zmm20, %zmm28, %zmm22
    vpaddd %zmm14, %zmm22, %zmm23
    vpaddd %zmm1, %zmm23, %zmm11
    vpternlogd $0xe8, %zmm8, %zmm4, %zmm1
    vpaddd %zmm1, %zmm3, %zmm26
    vprord $0x6, %zmm11, %zmm28
    vpaddd %zmm31, %zmm26, %zmm20
    vprord $0xb, %zmm11, %zmm22
    vprord $0x2, %zmm20, %zmm14
    vprord $0xd, %zmm20, %zmm3
    vprord $0x16, %zmm20, %zmm1
    vpternlogd $0x96, %zmm1, %zmm3, %zmm14
    vprord $0x19, %zmm11, %zmm31
    vpternlogd $0x96, %zmm31, %zmm22, %zmm28
    vprord $0x12, %zmm27, %zmm26
    vpsrld $0x3, %zmm27, %zmm3
    vpternlogd $0x96, %zmm3, %zmm26, %zmm18
    vprord $0x11, %zmm2, %zmm1
    vpaddd %zmm10, %zmm18, %zmm22
    vprord $0x13, %zmm2, %zmm31
    vpaddd %zmm15, %zmm22, %zmm26
    vpsrld $0xa, %zmm2, %zmm3
    vpternlogd $0x96, %zmm3, %zmm31, %zmm1
    vpaddd %zmm1, %zmm26, %zmm10
    vprord $0x7, %zmm24, %zmm18
    vpaddd 1212(%rdi){1to16}, %zmm10, %zmm22
    vpaddd %zmm16, %zmm22, %zmm31
    vpternlogd $0xb8, %zmm29, %zmm11, %zmm16
    vpaddd %zmm16, %zmm30, %zmm3
    vpaddd %zmm28, %zmm3, %zmm1
    vpaddd %zmm8, %zmm1, %zmm26
    vpternlogd $0xe8, %zmm4, %zmm20, %zmm8
    vpaddd %zmm8, %zmm23, %zmm22
    vprord $0x6, %zmm26, %zmm30
    vpaddd %zmm14, %zmm22, %zmm16
    vprord $0xb, %zmm26, %zmm28
    vprord $0x2, %zmm16, %zmm3
    vprord $0xd, %zmm16, %zmm8
    vprord $0x16, %zmm16, %zmm23
    vpternlogd $0x96, %zmm23, %zmm8, %zmm3
    vprord $0x19, %zmm26, %zmm22
    vpternlogd $0x96, %zmm22, %zmm28, %zmm30
    vprord $0x12, %zmm24, %zmm14
    vpsrld $0x3, %zmm24, %zmm8
    vpternlogd $0x96, %zmm8, %zmm14, %zmm18
    vprord $0x11, %zmm19, %zmm23
    vpaddd %zmm27, %zmm18, %zmm28
    vprord $0x13, %zmm19, %zmm22
    vpaddd %zmm9, %zmm28, %zmm14
    vpsrld $0xa, %zmm19, %zmm8
    vpternlogd $0x96, %zmm8, %zmm22, %zmm23
    vpaddd %zmm23, %zmm14, %zmm27
    vprord $0x7, %zmm21, %zmm18
    vpaddd 1216(%rdi){1to16}, %zmm27, %zmm28
    vpaddd %zmm29, %zmm28, %zmm22
    vpternlogd $0xb8, %zmm11, %zmm26, %zmm29
    vpaddd %zmm29, %zmm31, %zmm8
    vpaddd %zmm30, %zmm8, %zmm14
    vpaddd %zmm4, %zmm14, %zmm23
    vpternlogd $0xe8, %zmm20, %zmm16, %zmm4
    vpaddd %zmm4, %zmm1, %zmm28
    vprord $0x6, %zmm23, %zmm31
    vpaddd %zmm3, %zmm28, %zmm29
    vprord $0xb, %zmm23, %zmm8
    vprord $0x2, %zmm29, %zmm30
    vprord $0xd, %zmm29, %zmm1
    vprord $0x16, %zmm29, %zmm4
    vpternlogd $0x96, %zmm4, %zmm1, %zmm30
    vprord $0x19, %zmm23, %zmm3
    vpternlogd $0x96, %zmm3, %zmm8, %zmm31
    vprord $0x12, %zmm21, %zmm28
    vpsrld $0x3, %zmm21, %zmm1
    vpternlogd $0x96, %zmm1, %zmm28, %zmm18
    vprord $0x11, %zmm10, %zmm4
    vpaddd %zmm24, %zmm18, %zmm8
    vprord $0x13, %zmm10, %zmm3
    vpaddd %zmm17, %zmm8, %zmm28
    vpsrld $0xa, %zmm10, %zmm1
    vpternlogd $0x96, %zmm1, %zmm3, %zmm4
    vpaddd %zmm4, %zmm28, %zmm24
    vprord $0x7, %zmm6, %zmm18
    vpaddd 1220(%rdi){1to16}, %zmm24, %zmm8
    vpaddd %zmm11, %zmm8, %zmm3
    vpternlogd $0xb8, %zmm26, %zmm23, %zmm11
    vpaddd %zmm11, %zmm22, %zmm1
    vpaddd %zmm31, %zmm1, %zmm4
    vpaddd %zmm20, %zmm4, %zmm28
    vpternlogd $0xe8, %zmm16, %zmm29, %zmm20
    vpaddd %zmm20, %zmm14, %zmm8
    vprord $0x6, %zmm28, %zmm22
    vpaddd %zmm30, %zmm8, %zmm11
    vprord $0xb, %zmm28, %zmm31
    vprord $0x2, %zmm11, %zmm1
    vprord $0xd, %zmm11, %zmm20
    vprord $0x16, %zmm11, %zmm14
    vpternlogd $0x96, %zmm14, %zmm20, %zmm1
    vprord $0x19, %zmm28, %zmm8
    vpternlogd $0x96, %zmm8, %zmm31, %zmm22
    vprord $0x12, %zmm6, %zmm30
    vpsrld $0x3, %zmm6, %zmm20
    vpternlogd $0x96, %zmm20, %zmm30, %zmm18
    vprord $0x11, %zmm27, %zmm14
    vpaddd %zmm21, %zmm18, %zmm31
    vprord $0x13, %zmm27, %zmm8
    vpaddd %zmm7, %zmm31, %zmm30
    vpsrld $0xa, %zmm27, %zmm20
    vpternlogd $0x96, %zmm20, %zmm8, %zmm14
    vpaddd %zmm14, %zmm30, %zmm21
    vprord $0x7, %zmm0, %zmm18
    vpaddd 1224(%rdi){1to16}, %zmm21, %zmm31
    vpaddd %zmm26, %zmm31, %zmm8
    vpternlogd $0xb8, %zmm23, %zmm28, %zmm26
    vpaddd %zmm26, %zmm3, %zmm20
    vpaddd %zmm22, %zmm20, %zmm30
    vpaddd %zmm16, %zmm30, %zmm14
    vpternlogd $0xe8, %zmm29, %zmm11, %zmm16
    vpaddd %zmm16, %zmm4, %zmm31
    vprord $0x6, %zmm14, %zmm3
    vpaddd %zmm1, %zmm31, %zmm26
    vprord $0xb, %zmm14, %zmm20
    vprord $0x2, %zmm26, %zmm22
    vprord $0xd, %zmm26, %zmm4
    vprord $0x16, %zmm26, %zmm16
    vpternlogd $0x96, %zmm16, %zmm4, %zmm22
    vprord $0x19, %zmm14, %zmm1
    vpternlogd $0x96, %zmm1, %zmm20, %zmm3
    vprord $0x12, %zmm0, %zmm31
    vpsrld $0x3, %zmm0, %zmm4
    vpternlogd $0x96, %zmm4, %zmm31, %zmm18
    vprord $0x11, %zmm24, %zmm16
    vpaddd %zmm6, %zmm18, %zmm20
    vprord $0x13, %zmm24, %zmm1
    vpaddd %zmm5, %zmm20, %zmm31
    vpsrld $0xa, %zmm24, %zmm4
    vpternlogd $0x96, %zmm4, %zmm1, %zmm16
    vpaddd %zmm16, %zmm31, %zmm6
    vprord $0x7, %zmm12, %zmm18
    vpaddd 1228(%rdi){1to16}, %zmm6, %zmm20
    vpaddd %zmm23, %zmm20, %zmm1
    vpternlogd $0xb8, %zmm28, %zmm14, %zmm23
    vpaddd %zmm23, %zmm8, %zmm4
    vpaddd %zmm3, %zmm4, %zmm16
    vpaddd %zmm29, %zmm16, %zmm31
    vpternlogd $0xe8, %zmm11, %zmm26, %zmm29
    vpaddd %zmm29, %zmm30, %zmm20
    vprord $0x6, %zmm31, %zmm8
    vpaddd %zmm22, %zmm20, %zmm23
    vprord $0xb, %zmm31, %zmm3
    vprord $0x2, %zmm23, %zmm4
    vprord $0xd, %zmm23, %zmm29
    vprord $0x16, %zmm23, %zmm30
    vpternlogd $0x96, %zmm30, %zmm29, %zmm4
    vprord $0x19, %zmm31, %zmm20
    vpternlogd $0x96, %zmm20, %zmm3, %zmm8
    vprord $0x12, %zmm12, %zmm22
    vpsrld $0x3, %zmm12, %zmm29
    vpternlogd $0x96, %zmm29, %zmm22, %zmm18
    vprord $0x11, %zmm21, %zmm30
    vpaddd %zmm0, %zmm18, %zmm3
    vprord $0x13, %zmm21, %zmm20
    vpaddd %zmm2, %zmm3, %zmm22
    vpsrld $0xa, %zmm21, %zmm29
    vpternlogd $0x96, %zmm29, %zmm20, %zmm30
    vpaddd %zmm30, %zmm22, %zmm0
    vprord $0x7, %zmm25, %zmm18
    vpaddd 1232(%rdi){1to16}, %zmm0, %zmm3
    vpaddd %zmm28, %zmm3, %zmm20
    vpternlogd $0xb8, %zmm14, %zmm31, %zmm28
    vpaddd %zmm28, %zmm1, %zmm29
    vpaddd %zmm8, %zmm29, %zmm22
    vpaddd %zmm11, %zmm22, %zmm30
    vpternlogd $0xe8, %zmm26, %zmm23, %zmm11
    vpaddd %zmm11, %zmm16, %zmm3
    vprord $0x6, %zmm30, %zmm1
    vpaddd %zmm4, %zmm3, %zmm28
    vprord $0xb, %zmm30, %zmm29
    vprord $0x2, %zmm28, %zmm8
    vprord $0xd, %zmm28, %zmm16
    vprord $0x16, %zmm28, %zmm11
    vpternlogd $0x96, %zmm11, %zmm16, %zmm8
    vprord $0x19, %zmm30, %zmm4
    vpternlogd $0x96, %zmm4, %zmm29, %zmm1
    vprord $0x12, %zmm25, %zmm3
    vpsrld $0x3, %zmm25, %zmm16
    vpternlogd $0x96, %zmm16, %zmm3, %zmm18
    vprord $0x11, %zmm6, %zmm11
    vpaddd %zmm12, %zmm18, %zmm29
    vprord $0x13, %zmm6, %zmm4
    vpaddd %zmm19, %zmm29, %zmm3
    vpsrld $0xa, %zmm6, %zmm16
    vpternlogd $0x96, %zmm16, %zmm4, %zmm11
    vprord $0x7, %zmm13, %zmm12
    vpaddd %zmm11, %zmm3, %zmm18
    vprord $0x12, %zmm13, %zmm19
    vpaddd 1236(%rdi){1to16}, %zmm18, %zmm29
    vpaddd %zmm14, %zmm29, %zmm4
    vpternlogd $0xb8, %zmm31, %zmm30, %zmm14
    vpaddd %zmm14, %zmm20, %zmm16
    vpaddd %zmm1, %zmm16, %zmm11
    vpaddd %zmm26, %zmm11, %zmm3
    vpternlogd $0xe8, %zmm23, %zmm28, %zmm26
    vpaddd %zmm26, %zmm22, %zmm29
    vprord $0x6, %zmm3, %zmm20
    vpaddd %zmm8, %zmm29, %zmm14
    vprord $0xb, %zmm3, %zmm1
    vprord $0x2, %zmm14, %zmm16
    vprord $0xd, %zmm14, %zmm26
    vprord $0x16, %zmm14, %zmm22
    vpternlogd $0x96, %zmm22, %zmm26, %zmm16
    vprord $0x19, %zmm3, %zmm29
    vpternlogd $0x96, %zmm29, %zmm1, %zmm20
    vpsrld $0x3, %zmm13, %zmm8
    vpternlogd $0x96, %zmm8, %zmm19, %zmm12
    vprord $0x11, %zmm0, %zmm26
    vpaddd %zmm25, %zmm12, %zmm22
    vprord $0x13, %zmm0, %zmm1
    vpaddd %zmm10, %zmm22, %zmm29
    vpsrld $0xa, %zmm0, %zmm19
    vpternlogd $0x96, %zmm19, %zmm1, %zmm26
    vprord $0x7, %zmm15, %zmm8
    vpaddd %zmm26, %zmm29, %zmm25
    vprord $0x12, %zmm15, %zmm12
    vpaddd 1240(%rdi){1to16}, %zmm25, %zmm22
    vpaddd %zmm31, %zmm22, %zmm10
    vpternlogd $0xb8, %zmm30, %zmm3, %zmm31
    vpaddd %zmm31, %zmm4, %zmm1
    vpaddd %zmm20, %zmm1, %zmm19
    vpaddd %zmm23, %zmm19, %zmm29
    vpternlogd $0xe8, %zmm28, %zmm14, %zmm23
    vprord $0x6, %zmm29, %zmm26
    vpaddd %zmm23, %zmm11, %zmm22
    vprord $0xb, %zmm29, %zmm4
    vpaddd %zmm16, %zmm22, %zmm31
    vprord $0x19, %zmm29, %zmm1
    vprord $0x2, %zmm31, %zmm20
    vpternlogd $0x96, %zmm1, %zmm4, %zmm26
    vprord $0xd, %zmm31, %zmm11
    vprord $0x16, %zmm31, %zmm23
    vpternlogd $0x96, %zmm23, %zmm11, %zmm20
    vpsrld $0x3, %zmm15, %zmm16
    vprord $0x11, %zmm18, %zmm22
    vpternlogd $0x96, %zmm16, %zmm12, %zmm8
    vprord $0x13, %zmm18, %zmm4
    vpaddd %zmm13, %zmm8, %zmm1
    vpsrld $0xa, %zmm18, %zmm11
    vpaddd %zmm27, %zmm1, %zmm23
    vprord $0x7, %zmm9, %zmm12
    vpternlogd $0x96, %zmm11, %zmm4, %zmm22
    vprord $0x12, %zmm9, %zmm16
    vpaddd %zmm22, %zmm23, %zmm13
    vpsrld $0x3, %zmm9, %zmm8
    vpaddd 1244(%rdi){1to16}, %zmm13, %zmm27
    vpaddd %zmm30, %zmm27, %zmm1
    vpternlogd $0xb8, %zmm3, %zmm29, %zmm30
    vpaddd %zmm30, %zmm10, %zmm4
    vpaddd %zmm26, %zmm4, %zmm11
    vpaddd %zmm28, %zmm11, %zmm22
    vpternlogd $0xe8, %zmm14, %zmm31, %zmm28
    vprord $0x6, %zmm22, %zmm23
    vpternlogd $0x96, %zmm8, %zmm16, %zmm12
    vpaddd %zmm28, %zmm19, %zmm27
    vprord $0xb, %zmm22, %zmm10
    vpaddd %zmm20, %zmm27, %zmm30
    vprord $0x19, %zmm22, %zmm26
    vprord $0x2, %zmm30, %zmm4
    vprord $0xd, %zmm30, %zmm16
    vpternlogd $0x96, %zmm26, %zmm10, %zmm23
    vprord $0x16, %zmm30, %zmm8
    vpaddd %zmm15, %zmm12, %zmm28
    vpternlogd $0x96, %zmm8, %zmm16, %zmm4
    vprord $0x11, %zmm25, %zmm19
    vprord $0x13, %zmm25, %zmm27
    vpaddd %zmm24, %zmm28, %zmm20
    vpsrld $0xa, %zmm25, %zmm10
    vpternlogd $0x96, %zmm10, %zmm27, %zmm19
    vprord $0x7, %zmm17, %zmm26
    vpaddd %zmm19, %zmm20, %zmm15
    vprord $0x12, %zmm17, %zmm12
    vpaddd 1248(%rdi){1to16}, %zmm15, %zmm16
    vpsrld $0x3, %zmm17, %zmm8
    vpaddd %zmm3, %zmm16, %zmm28
    vpternlogd $0xb8, %zmm29, %zmm22, %zmm3
    vpaddd %zmm3, %zmm1, %zmm24
    vpaddd %zmm23, %zmm24, %zmm25
    vpaddd %zmm14, %zmm25, %zmm27
    vpternlogd $0xe8, %zmm31, %zmm30, %zmm14
    vprord $0x6, %zmm27, %zmm10
    vpaddd %zmm14, %zmm11, %zmm20
    vprord $0xb, %zmm27, %zmm19
    vpaddd %zmm4, %zmm20, %zmm16
    vprord $0x19, %zmm27, %zmm1
    vprord $0x2, %zmm16, %zmm3
    vpternlogd $0x96, %zmm8, %zmm12, %zmm26
    vprord $0xd, %zmm16, %zmm24
    vpternlogd $0x96, %zmm1, %zmm19, %zmm10
    vprord $0x16, %zmm16, %zmm23
    vpaddd %zmm9, %zmm26, %zmm11
    vpternlogd $0x96, %zmm23, %zmm24, %zmm3
    vprord $0x11, %zmm13, %zmm14
    vprord $0x13, %zmm13, %zmm4
    vpaddd %zmm21, %zmm11, %zmm20
    vpsrld $0xa, %zmm13, %zmm12
    vpternlogd $0x96, %zmm12, %zmm4, %zmm14
    vprord $0x7, %zmm7, %zmm8
    vpaddd %zmm14, %zmm20, %zmm19
    vprord $0x12, %zmm7, %zmm1
    vpaddd 1252(%rdi){1to16}, %zmm19, %zmm9
    vpsrld $0x3, %zmm7, %zmm26
    vpaddd %zmm29, %zmm9, %zmm24
    vpternlogd $0xb8, %zmm22, %zmm27, %zmm29
    vpternlogd $0x96, %zmm26, %zmm1, %zmm8
    vprord $0x11, %zmm15, %zmm23
    vpaddd %zmm29, %zmm28, %zmm21
    vprord $0x13, %zmm15, %zmm11
    vpaddd %zmm10, %zmm21, %zmm13
    vpsrld $0xa, %zmm15, %zmm4
    vpaddd %zmm31, %zmm13, %zmm12
    vpternlogd $0xe8, %zmm30, %zmm16, %zmm31
    vprord $0x6, %zmm12, %zmm14
    vpternlogd $0x96, %zmm4, %zmm11, %zmm23
    vpaddd %zmm31, %zmm25, %zmm20
    vprord $0xb, %zmm12, %zmm9
    vpaddd %zmm3, %zmm20, %zmm1
    vprord $0x19, %zmm12, %zmm26
    vprord $0x2, %zmm1, %zmm28
    vpaddd %zmm17, %zmm8, %zmm29
    vprord $0xd, %zmm1, %zmm10
    vpternlogd $0x96, %zmm26, %zmm9, %zmm14
    vprord $0x16, %zmm1, %zmm21
    vpaddd %zmm6, %zmm29, %zmm15
    vpternlogd $0x96, %zmm21, %zmm10, %zmm28
    vprord $0x7, %zmm5, %zmm11
    vpaddd %zmm23, %zmm15, %zmm4
    vprord $0x12, %zmm5, %zmm31
    vpaddd 1256(%rdi){1to16}, %zmm4, %zmm25
    vpsrld $0x3, %zmm5, %zmm20
    vpaddd %zmm22, %zmm25, %zmm3
    vpternlogd $0xb8, %zmm27, %zmm12, %zmm22
    vpternlogd $0x96, %zmm20, %zmm31, %zmm11
    vprord $0x11, %zmm19, %zmm17
    vpaddd %zmm22, %zmm24, %zmm8
    vprord $0x13, %zmm19, %zmm9
    vpaddd %zmm14, %zmm8, %zmm26
    vpsrld $0xa, %zmm19, %zmm29
    vpaddd %zmm30, %zmm26, %zmm6
    vpternlogd $0xe8, %zmm16, %zmm1, %zmm30
    vprord $0x6, %zmm6, %zmm10
    vpternlogd $0x96, %zmm29, %zmm9, %zmm17
    vpaddd %zmm30, %zmm13, %zmm21
    vprord $0xb, %zmm6, %zmm15
    vpaddd %zmm28, %zmm21, %zmm23
    vprord $0x19, %zmm6, %zmm25
    vpaddd %zmm7, %zmm11, %zmm31
    vprord $0x7, %zmm2, %zmm20
    vpternlogd $0x96, %zmm25, %zmm15, %zmm10
    vpaddd %zmm0, %zmm31, %zmm24
    vprord $0x12, %zmm2, %zmm22
    vpaddd %zmm17, %zmm24, %zmm8
    vpsrld $0x3, %zmm2, %zmm14
    vpaddd 1260(%rdi){1to16}, %zmm8, %zmm19
    vprord $0x11, %zmm4, %zmm26
    vpaddd %zmm27, %zmm19, %zmm9
    vpternlogd $0xb8, %zmm12, %zmm6, %zmm27
    vpternlogd $0x96, %zmm14, %zmm22, %zmm20
    vprord $0x13, %zmm4, %zmm29
    vpaddd %zmm27, %zmm3, %zmm13
    vpsrld $0xa, %zmm4, %zmm30
    vpaddd %zmm10, %zmm13, %zmm28
    vpaddd %zmm5, %zmm20, %zmm21
    vpaddd %zmm16, %zmm28, %zmm7
    vpternlogd $0x96, %zmm30, %zmm29, %zmm26
    vprord $0x6, %zmm7, %zmm11
    vpaddd %zmm18, %zmm21, %zmm15
    vprord $0xb, %zmm7, %zmm25
    vprord $0x19, %zmm7, %zmm0
    vpaddd %zmm26, %zmm15, %zmm31
    vpternlogd $0x96, %zmm0, %zmm25, %zmm11
    vpaddd 1264(%rdi){1to16}, %zmm31, %zmm17
    vpaddd %zmm12, %zmm17, %zmm24
    vpternlogd $0xb8, %zmm6, %zmm7, %zmm12
    vpaddd %zmm12, %zmm9, %zmm2
    vpaddd %zmm11, %zmm2, %zmm8
    vpaddd %zmm1, %zmm8, %zmm19
    vpternlogd $0xe2, %zmm6, %zmm19, %zmm7
    vprord $0x6, %zmm19, %zmm22
    vpaddd %zmm7, %zmm24, %zmm14
    vprord $0xb, %zmm19, %zmm3
    vprord $0x19, %zmm19, %zmm27
    vpternlogd $0x96, %zmm27, %zmm3, %zmm22
    vpaddd %zmm22, %zmm14, %zmm4
    vpaddd %zmm23, %zmm4, %zmm10
    vpaddd 236(%rdi){1to16}, %zmm10, %zmm13
    vmovdqa32 %zmm13, 64(%rdi)
    vptestnmd 232(%rdi){1to16}, %zmm13, %k1
    kmovw %k1, %eax
    subl $1, %esi
    jz 2f
    testl %eax, %eax
    jz 1b
2:
    vzeroupper
    movl %esi, %eax
    ret
#if defined(__ELF__)
    .size FUNCTION, . - FUNCTION
#endif
#endif
#if defined(__ELF__)
    .section .note.GNU-stack, "", @progbits
#endif
