// Double SHA-256 of 32 headers a turn, one a lane of AVX-512F, in two groups, the words of both in memory.
//
// Written by Scripts/generate-sha256d-lanes --groups 2 --window 80 --reserve 4 --slope 40 --latency 5
// and run there against another implementation; change that script, not this file.
// A turn is 6153 vector instructions, of which 33 copy a register.
//
// uint32_t wm_sha256d_avx512_x32_turns(wm_sha256d_lanes_memory *, uint32_t turns)
// runs until `turns` are done or the results may hold a candidate, and returns how many turns are left.
#if defined(__x86_64__)
#if defined(__APPLE__)
#define FUNCTION _wm_sha256d_avx512_x32_turns
#else
#define FUNCTION wm_sha256d_avx512_x32_turns
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
    vmovdqa32 64(%rdi), %zmm1
    vpbroadcastd 276(%rdi), %zmm2
    vpbroadcastd 260(%rdi), %zmm3
    vpbroadcastd 276(%rdi), %zmm4
    vpbroadcastd 260(%rdi), %zmm5
    vpaddd 356(%rdi){1to16}, %zmm0, %zmm6
    vprold $0x8, %zmm0, %zmm7
    vprord $0x8, %zmm0, %zmm8
    vpaddd 356(%rdi){1to16}, %zmm1, %zmm9
    vprold $0x8, %zmm1, %zmm10
    vprord $0x8, %zmm1, %zmm11
    vmovdqa32 %zmm6, 0(%rdi)
    vpternlogd $0xe4, 352(%rdi){1to16}, %zmm8, %zmm7
    vmovdqa32 %zmm9, 64(%rdi)
    vpternlogd $0xe4, 352(%rdi){1to16}, %zmm11, %zmm10
    vmovdqa32 %zmm7, 1600(%rdi)
    vmovdqa32 %zmm10, 2624(%rdi)
    vmovdqa32 1600(%rdi), %zmm12
    vmovdqa32 1600(%rdi), %zmm13
    vmovdqa32 2624(%rdi), %zmm14
    vmovdqa32 2624(%rdi), %zmm15
    vpaddd 256(%rdi){1to16}, %zmm12, %zmm16
    vpaddd 272(%rdi){1to16}, %zmm13, %zmm17
    vpaddd 256(%rdi){1to16}, %zmm14, %zmm18
    vpaddd 272(%rdi){1to16}, %zmm15, %zmm19
    vpternlogd $0xe8, 264(%rdi){1to16}, %zmm16, %zmm3
    vprord $0x2, %zmm16, %zmm20
    vpternlogd $0xe2, 280(%rdi){1to16}, %zmm17, %zmm2
    vprord $0x6, %zmm17, %zmm21
    vprord $0xb, %zmm17, %zmm22
    vpternlogd $0xe8, 264(%rdi){1to16}, %zmm18, %zmm5
    vprord $0x19, %zmm17, %zmm23
    vpternlogd $0xe2, 280(%rdi){1to16}, %zmm19, %zmm4
    vprord $0xd, %zmm16, %zmm24
    vprord $0x6, %zmm19, %zmm25
    vpaddd 912(%rdi){1to16}, %zmm2, %zmm26
    vprord $0x16, %zmm16, %zmm27
    vprord $0xb, %zmm19, %zmm28
    vpternlogd $0x96, %zmm23, %zmm22, %zmm21
    vprord $0x19, %zmm19, %zmm29
    vpaddd 912(%rdi){1to16}, %zmm4, %zmm30
    vprord $0x2, %zmm18, %zmm31
    vprord $0xd, %zmm18, %zmm0
    vprord $0x16, %zmm18, %zmm1
    vpternlogd $0x96, %zmm27, %zmm24, %zmm20
    vpaddd %zmm21, %zmm26, %zmm6
    vpternlogd $0x96, %zmm29, %zmm28, %zmm25
    vpaddd 924(%rdi){1to16}, %zmm17, %zmm8
    vpternlogd $0x96, %zmm1, %zmm0, %zmm31
    vpaddd 924(%rdi){1to16}, %zmm19, %zmm9
    vpaddd 268(%rdi){1to16}, %zmm6, %zmm11
    vpaddd %zmm3, %zmm6, %zmm7
    vpaddd %zmm25, %zmm30, %zmm10
    vprord $0x6, %zmm11, %zmm12
    vpaddd %zmm20, %zmm7, %zmm13
    vpaddd 268(%rdi){1to16}, %zmm10, %zmm14
    vprord $0xb, %zmm11, %zmm15
    vpaddd %zmm5, %zmm10, %zmm2
    vprord $0x19, %zmm11, %zmm22
    vpaddd 928(%rdi){1to16}, %zmm11, %zmm23
    vprord $0x2, %zmm13, %zmm4
    vprord $0xd, %zmm13, %zmm27
    vpternlogd $0x96, %zmm22, %zmm15, %zmm12
    vpaddd %zmm31, %zmm2, %zmm24
    vprord $0x16, %zmm13, %zmm26
    vprord $0x6, %zmm14, %zmm21
    vprord $0xb, %zmm14, %zmm28
    vprord $0x19, %zmm14, %zmm29
    vpternlogd $0x96, %zmm26, %zmm27, %zmm4
    vprord $0x2, %zmm24, %zmm1
    vprord $0xd, %zmm24, %zmm0
    vprord $0x16, %zmm24, %zmm3
    vpternlogd $0x96, %zmm29, %zmm28, %zmm21
    vmovdqa32 %zmm11, %zmm6
    vpternlogd $0xca, 276(%rdi){1to16}, %zmm17, %zmm6
    vmovdqa32 %zmm13, %zmm30
    vpternlogd $0xe8, 260(%rdi){1to16}, %zmm16, %zmm30
    vmovdqa32 %zmm14, %zmm25
    vpternlogd $0xca, 276(%rdi){1to16}, %zmm19, %zmm25
    vpternlogd $0x96, %zmm3, %zmm0, %zmm1
    vpaddd 916(%rdi){1to16}, %zmm6, %zmm7
    vpaddd 916(%rdi){1to16}, %zmm25, %zmm20
    vpaddd 928(%rdi){1to16}, %zmm14, %zmm5
    vpaddd %zmm12, %zmm7, %zmm10
    vpaddd %zmm21, %zmm20, %zmm15
    vmovdqa32 %zmm24, %zmm22
    vpternlogd $0xe8, 260(%rdi){1to16}, %zmm18, %zmm22
    vpaddd 264(%rdi){1to16}, %zmm10, %zmm2
    vpaddd %zmm30, %zmm10, %zmm31
    vpaddd 264(%rdi){1to16}, %zmm15, %zmm27
    vpaddd %zmm22, %zmm15, %zmm26
    vpternlogd $0xb8, %zmm11, %zmm2, %zmm17
    vprord $0x6, %zmm2, %zmm28
    vpaddd %zmm4, %zmm31, %zmm29
    vprord $0xb, %zmm2, %zmm0
    vprord $0x19, %zmm2, %zmm3
    vpaddd %zmm1, %zmm26, %zmm6
    vpternlogd $0xb8, %zmm14, %zmm27, %zmm19
    vprord $0x6, %zmm27, %zmm25
    vprord $0xb, %zmm27, %zmm7
    vpaddd 920(%rdi){1to16}, %zmm17, %zmm12
    vprord $0x19, %zmm27, %zmm21
    vprord $0x2, %zmm29, %zmm20
    vpternlogd $0x96, %zmm3, %zmm0, %zmm28
    vprord $0xd, %zmm29, %zmm10
    vpaddd 920(%rdi){1to16}, %zmm19, %zmm30
    vprord $0x16, %zmm29, %zmm15
    vprord $0x2, %zmm6, %zmm22
    vprord $0xd, %zmm6, %zmm31
    vpternlogd $0x96, %zmm21, %zmm7, %zmm25
    vprord $0x16, %zmm6, %zmm4
    vpaddd %zmm28, %zmm12, %zmm26
    vpaddd 932(%rdi){1to16}, %zmm2, %zmm1
    vpternlogd $0x96, %zmm15, %zmm10, %zmm20
    vpaddd %zmm25, %zmm30, %zmm17
    vpaddd 260(%rdi){1to16}, %zmm26, %zmm0
    vpternlogd $0x96, %zmm4, %zmm31, %zmm22
    vpaddd 932(%rdi){1to16}, %zmm27, %zmm3
    vmovdqa32 %zmm29, %zmm19
    vpternlogd $0xe8, %zmm16, %zmm13, %zmm19
    vpaddd 260(%rdi){1to16}, %zmm17, %zmm7
    vpternlogd $0xb8, %zmm2, %zmm0, %zmm11
    vprord $0x6, %zmm0, %zmm21
    vprord $0xb, %zmm0, %zmm12
    vpaddd %zmm19, %zmm26, %zmm28
    vprord $0x19, %zmm0, %zmm10
    vpternlogd $0xb8, %zmm27, %zmm7, %zmm14
    vprord $0x6, %zmm7, %zmm15
    vpaddd %zmm11, %zmm8, %zmm30
    vprord $0xb, %zmm7, %zmm25
    vprord $0x19, %zmm7, %zmm31
    vpaddd %zmm20, %zmm28, %zmm4
    vpternlogd $0x96, %zmm10, %zmm12, %zmm21
    vpaddd %zmm14, %zmm9, %zmm26
    vpaddd 936(%rdi){1to16}, %zmm0, %zmm19
    vpternlogd $0x96, %zmm31, %zmm25, %zmm15
    vprord $0x2, %zmm4, %zmm8
    vpaddd %zmm21, %zmm30, %zmm11
    vprord $0xd, %zmm4, %zmm28
    vprord $0x16, %zmm4, %zmm20
    vpaddd %zmm15, %zmm26, %zmm12
    vpaddd %zmm16, %zmm11, %zmm10
    vpternlogd $0x96, %zmm20, %zmm28, %zmm8
    vpaddd %zmm18, %zmm12, %zmm9
    vpternlogd $0xe8, %zmm24, %zmm6, %zmm18
    vpternlogd $0xb8, %zmm0, %zmm10, %zmm2
    vprord $0x6, %zmm10, %zmm14
    vprord $0xb, %zmm10, %zmm25
    vprord $0x19, %zmm10, %zmm31
    vpternlogd $0xb8, %zmm7, %zmm9, %zmm27
    vprord $0x6, %zmm9, %zmm30
    vpaddd %zmm18, %zmm17, %zmm21
    vprord $0xb, %zmm9, %zmm26
    vpaddd %zmm2, %zmm23, %zmm15
    vprord $0x19, %zmm9, %zmm16
    vpternlogd $0x96, %zmm31, %zmm25, %zmm14
    vpaddd %zmm27, %zmm5, %zmm28
    vpaddd %zmm22, %zmm21, %zmm20
    vpaddd 936(%rdi){1to16}, %zmm7, %zmm17
    vpternlogd $0x96, %zmm16, %zmm26, %zmm30
    vpaddd %zmm14, %zmm15, %zmm18
    vpaddd 940(%rdi){1to16}, %zmm10, %zmm23
    vprord $0x2, %zmm20, %zmm2
    vprord $0xd, %zmm20, %zmm25
    vprord $0x16, %zmm20, %zmm31
    vpaddd %zmm30, %zmm28, %zmm5
    vpaddd %zmm13, %zmm18, %zmm27
    vpternlogd $0xe8, %zmm29, %zmm4, %zmm13
    vmovdqa32 %zmm20, %zmm21
    vpternlogd $0xe8, %zmm24, %zmm6, %zmm21
    vpternlogd $0x96, %zmm31, %zmm25, %zmm2
    vpternlogd $0xb8, %zmm10, %zmm27, %zmm0
    vpaddd %zmm24, %zmm5, %zmm22
    vpaddd %zmm13, %zmm11, %zmm26
    vpaddd %zmm21, %zmm12, %zmm16
    vprord $0x6, %zmm27, %zmm15
    vprord $0xb, %zmm27, %zmm14
    vprord $0x19, %zmm27, %zmm28
    vpaddd %zmm0, %zmm1, %zmm30
    vpaddd %zmm8, %zmm26, %zmm25
    vpternlogd $0xb8, %zmm9, %zmm22, %zmm7
    vpaddd %zmm2, %zmm16, %zmm31
    vprord $0x6, %zmm22, %zmm24
    vprord $0xb, %zmm22, %zmm11
    vpternlogd $0x96, %zmm28, %zmm14, %zmm15
    vprord $0x19, %zmm22, %zmm13
    vprord $0x2, %zmm25, %zmm12
    vprord $0xd, %zmm25, %zmm21
    vpaddd %zmm7, %zmm3, %zmm1
    vprord $0x16, %zmm25, %zmm0
    vprord $0x2, %zmm31, %zmm26
    vpaddd %zmm15, %zmm30, %zmm8
    vprord $0xd, %zmm31, %zmm16
    vpternlogd $0x96, %zmm13, %zmm11, %zmm24
    vprord $0x16, %zmm31, %zmm2
    vpaddd 940(%rdi){1to16}, %zmm9, %zmm14
    vpternlogd $0x96, %zmm0, %zmm21, %zmm12
    vpaddd 944(%rdi){1to16}, %zmm27, %zmm28
    vpaddd %zmm29, %zmm8, %zmm3
    vpternlogd $0xe8, %zmm4, %zmm25, %zmm29
    vpternlogd $0x96, %zmm2, %zmm16, %zmm26
    vpaddd %zmm24, %zmm1, %zmm7
    vmovdqa32 %zmm31, %zmm30
    vpternlogd $0xe8, %zmm6, %zmm20, %zmm30
    vpternlogd $0xb8, %zmm27, %zmm3, %zmm10
    vprord $0x6, %zmm3, %zmm15
    vpaddd %zmm29, %zmm18, %zmm11
    vprord $0xb, %zmm3, %zmm13
    vpaddd %zmm30, %zmm5, %zmm21
    vpaddd %zmm6, %zmm7, %zmm0
    vprord $0x19, %zmm3, %zmm16
    vpaddd %zmm10, %zmm19, %zmm2
    vpaddd %zmm12, %zmm11, %zmm1
    vpaddd %zmm26, %zmm21, %zmm24
    vpternlogd $0x96, %zmm16, %zmm13, %zmm15
    vpternlogd $0xb8, %zmm22, %zmm0, %zmm9
    vprord $0x6, %zmm0, %zmm18
    vprord $0xb, %zmm0, %zmm29
    vprord $0x2, %zmm1, %zmm5
    vprord $0xd, %zmm1, %zmm30
    vprord $0x16, %zmm1, %zmm6
    vpaddd %zmm15, %zmm2, %zmm19
    vprord $0x2, %zmm24, %zmm10
    vpaddd %zmm9, %zmm17, %zmm11
    vprord $0xd, %zmm24, %zmm12
    vprord $0x16, %zmm24, %zmm21
    vprord $0x19, %zmm0, %zmm26
    vpternlogd $0x96, %zmm6, %zmm30, %zmm5
    vpaddd %zmm4, %zmm19, %zmm13
    vpternlogd $0xe8, %zmm25, %zmm1, %zmm4
    vpternlogd $0x96, %zmm21, %zmm12, %zmm10
    vpternlogd $0x96, %zmm26, %zmm29, %zmm18
    vpaddd 944(%rdi){1to16}, %zmm22, %zmm16
    vpternlogd $0xb8, %zmm3, %zmm13, %zmm27
    vprord $0x6, %zmm13, %zmm2
    vpaddd %zmm4, %zmm8, %zmm15
    vprord $0xb, %zmm13, %zmm17
    vprord $0x19, %zmm13, %zmm9
    vpaddd %zmm18, %zmm11, %zmm30
    vpaddd 948(%rdi){1to16}, %zmm3, %zmm6
    vpaddd %zmm27, %zmm23, %zmm12
    vpaddd %zmm5, %zmm15, %zmm21
    vpternlogd $0x96, %zmm9, %zmm17, %zmm2
    vpaddd %zmm20, %zmm30, %zmm29
    vpternlogd $0xe8, %zmm31, %zmm24, %zmm20
    vprord $0x2, %zmm21, %zmm26
    vprord $0xd, %zmm21, %zmm8
    vpaddd %zmm2, %zmm12, %zmm4
    vprord $0x16, %zmm21, %zmm11
    vpternlogd $0xb8, %zmm0, %zmm29, %zmm22
    vpaddd %zmm20, %zmm7, %zmm18
    vprord $0x6, %zmm29, %zmm23
    vprord $0xb, %zmm29, %zmm27
    vprord $0x19, %zmm29, %zmm15
    vpaddd 948(%rdi){1to16}, %zmm0, %zmm5
    vpternlogd $0x96, %zmm11, %zmm8, %zmm26
    vpaddd %zmm25, %zmm4, %zmm17
    vpternlogd $0xe8, %zmm1, %zmm21, %zmm25
    vpaddd %zmm10, %zmm18, %zmm9
    vpaddd %zmm22, %zmm14, %zmm12
    vpternlogd $0x96, %zmm15, %zmm27, %zmm23
    vpaddd 952(%rdi){1to16}, %zmm13, %zmm2
    vpaddd %zmm25, %zmm19, %zmm7
    vpternlogd $0xb8, %zmm13, %zmm17, %zmm3
    vprord $0x2, %zmm9, %zmm20
    vprord $0xd, %zmm9, %zmm8
    vpaddd %zmm23, %zmm12, %zmm11
    vprord $0x16, %zmm9, %zmm18
    vprord $0x6, %zmm17, %zmm10
    vpaddd %zmm26, %zmm7, %zmm14
    vprord $0xb, %zmm17, %zmm22
    vpaddd %zmm3, %zmm28, %zmm27
    vprord $0x19, %zmm17, %zmm15
    vpternlogd $0x96, %zmm18, %zmm8, %zmm20
    vpaddd %zmm31, %zmm11, %zmm19
    vpternlogd $0xe8, %zmm24, %zmm9, %zmm31
    vprord $0x2, %zmm14, %zmm25
    vprord $0xd, %zmm14, %zmm12
    vprord $0x16, %zmm14, %zmm23
    vpternlogd $0x96, %zmm15, %zmm22, %zmm10
    vpaddd %zmm31, %zmm30, %zmm7
    vpternlogd $0xb8, %zmm29, %zmm19, %zmm0
    vprord $0x6, %zmm19, %zmm26
    vprord $0xb, %zmm19, %zmm28
    vpternlogd $0x96, %zmm23, %zmm12, %zmm25
    vprord $0x19, %zmm19, %zmm3
    vpaddd %zmm10, %zmm27, %zmm8
    vpaddd %zmm20, %zmm7, %zmm18
    vpaddd %zmm0, %zmm16, %zmm22
    vpaddd 952(%rdi){1to16}, %zmm29, %zmm15
    vpaddd 956(%rdi){1to16}, %zmm17, %zmm30
    vpaddd %zmm1, %zmm8, %zmm31
    vpternlogd $0xe8, %zmm21, %zmm14, %zmm1
    vprord $0x2, %zmm18, %zmm12
    vpternlogd $0x96, %zmm3, %zmm28, %zmm26
    vprord $0xd, %zmm18, %zmm23
    vprord $0x16, %zmm18, %zmm27
    vpternlogd $0xb8, %zmm17, %zmm31, %zmm13
    vprord $0x6, %zmm31, %zmm10
    vpaddd %zmm1, %zmm4, %zmm7
    vprord $0xb, %zmm31, %zmm20
    vpaddd %zmm26, %zmm22, %zmm16
    vprord $0x19, %zmm31, %zmm0
    vpternlogd $0x96, %zmm27, %zmm23, %zmm12
    vpaddd %zmm13, %zmm6, %zmm28
    vpaddd %zmm25, %zmm7, %zmm3
    vpaddd %zmm24, %zmm16, %zmm4
    vpternlogd $0xe8, %zmm9, %zmm18, %zmm24
    vpternlogd $0x96, %zmm0, %zmm20, %zmm10
    vprord $0x2, %zmm3, %zmm1
    vprord $0xd, %zmm3, %zmm22
    vpternlogd $0xb8, %zmm19, %zmm4, %zmm29
    vpaddd %zmm24, %zmm11, %zmm26
    vprord $0x16, %zmm3, %zmm23
    vpaddd %zmm10, %zmm28, %zmm27
    vprord $0x6, %zmm4, %zmm6
    vprord $0xb, %zmm4, %zmm13
    vprord $0x19, %zmm4, %zmm7
    vpaddd 956(%rdi){1to16}, %zmm19, %zmm25
    vpaddd %zmm12, %zmm26, %zmm20
    vpaddd %zmm29, %zmm5, %zmm0
    vpternlogd $0x96, %zmm23, %zmm22, %zmm1
    vpaddd %zmm21, %zmm27, %zmm11
    vpternlogd $0xe8, %zmm14, %zmm3, %zmm21
    vpternlogd $0x96, %zmm7, %zmm13, %zmm6
    vpaddd 960(%rdi){1to16}, %zmm31, %zmm24
    vprord $0x2, %zmm20, %zmm28
    vprord $0xd, %zmm20, %zmm10
    vpaddd %zmm21, %zmm8, %zmm26
    vprord $0x16, %zmm20, %zmm12
    vpternlogd $0xb8, %zmm31, %zmm11, %zmm17
    vpaddd %zmm6, %zmm0, %zmm5
    vprord $0x6, %zmm11, %zmm29
    vprord $0xb, %zmm11, %zmm22
    vprord $0x19, %zmm11, %zmm23
    vpaddd %zmm1, %zmm26, %zmm13
    vpternlogd $0x96, %zmm12, %zmm10, %zmm28
    vpaddd %zmm17, %zmm2, %zmm7
    vpaddd %zmm9, %zmm5, %zmm8
    vpternlogd $0xe8, %zmm18, %zmm20, %zmm9
    vpternlogd $0x96, %zmm23, %zmm22, %zmm29
    vprord $0x2, %zmm13, %zmm21
    vprord $0xd, %zmm13, %zmm0
    vprord $0x16, %zmm13, %zmm6
    vpternlogd $0xb8, %zmm4, %zmm8, %zmm19
    vpaddd %zmm9, %zmm16, %zmm26
    vprord $0x6, %zmm8, %zmm1
    vpaddd %zmm29, %zmm7, %zmm10
    vprord $0xb, %zmm8, %zmm12
    vprord $0x19, %zmm8, %zmm2
    vpbroadcastd 448(%rdi), %zmm17
    vpaddd 960(%rdi){1to16}, %zmm4, %zmm22
    vpternlogd $0x96, %zmm6, %zmm0, %zmm21
    vpaddd %zmm28, %zmm26, %zmm23
    vpaddd %zmm19, %zmm15, %zmm16
    vpaddd %zmm14, %zmm10, %zmm9
    vpternlogd $0xe8, %zmm3, %zmm13, %zmm14
    vpternlogd $0x96, %zmm2, %zmm12, %zmm1
    vpbroadcastd 448(%rdi), %zmm7
    vpaddd 964(%rdi){1to16}, %zmm11, %zmm29
    vpbroadcastd 452(%rdi), %zmm0
    vprord $0x2, %zmm23, %zmm6
    vprord $0xd, %zmm23, %zmm26
    vpternlogd $0xb8, %zmm11, %zmm9, %zmm31
    vpaddd %zmm14, %zmm27, %zmm28
    vprord $0x16, %zmm23, %zmm15
    vpaddd %zmm1, %zmm16, %zmm19
    vprord $0x6, %zmm9, %zmm12
    vprord $0xb, %zmm9, %zmm2
    vmovdqa32 %zmm17, 1408(%rdi)
    vprord $0x19, %zmm9, %zmm27
    vmovdqa32 %zmm7, 2432(%rdi)
    vpaddd %zmm21, %zmm28, %zmm14
    vpaddd %zmm31, %zmm30, %zmm16
    vpternlogd $0x96, %zmm15, %zmm26, %zmm6
    vpaddd %zmm18, %zmm19, %zmm1
    vpternlogd $0xe8, %zmm20, %zmm23, %zmm18
    vpternlogd $0x96, %zmm27, %zmm2, %zmm12
    vmovdqa32 %zmm0, 1472(%rdi)
    vprord $0x2, %zmm14, %zmm17
    vprord $0xd, %zmm14, %zmm7
    vpaddd %zmm18, %zmm5, %zmm28
    vprord $0x16, %zmm14, %zmm21
    vpaddd %zmm12, %zmm16, %zmm30
    vpternlogd $0xb8, %zmm8, %zmm1, %zmm4
    vprord $0x6, %zmm1, %zmm31
    vprord $0xb, %zmm1, %zmm26
    vprord $0x19, %zmm1, %zmm15
    vpaddd %zmm6, %zmm28, %zmm2
    vpternlogd $0x96, %zmm21, %zmm7, %zmm17
    vpaddd %zmm3, %zmm30, %zmm27
    vpternlogd $0xe8, %zmm13, %zmm14, %zmm3
    vpaddd %zmm4, %zmm25, %zmm0
    vpternlogd $0x96, %zmm15, %zmm26, %zmm31
    vprord $0x2, %zmm2, %zmm5
    vprord $0xd, %zmm2, %zmm18
    vpaddd %zmm3, %zmm10, %zmm16
    vprord $0x16, %zmm2, %zmm12
    vpternlogd $0xb8, %zmm9, %zmm27, %zmm11
    vprord $0x6, %zmm27, %zmm28
    vpaddd %zmm31, %zmm0, %zmm6
    vprord $0xb, %zmm27, %zmm7
    vprord $0x19, %zmm27, %zmm21
    vpaddd 964(%rdi){1to16}, %zmm8, %zmm25
    vpaddd %zmm17, %zmm16, %zmm4
    vpternlogd $0x96, %zmm12, %zmm18, %zmm5
    vpaddd %zmm11, %zmm24, %zmm26
    vpaddd %zmm20, %zmm6, %zmm15
    vpternlogd $0xe8, %zmm23, %zmm2, %zmm20
    vpternlogd $0x96, %zmm21, %zmm7, %zmm28
    vpbroadcastd 452(%rdi), %zmm10
    vprord $0x7, 1600(%rdi), %zmm3
    vprord $0x2, %zmm4, %zmm0
    vprord $0xd, %zmm4, %zmm31
    vprord $0x16, %zmm4, %zmm16
    vpternlogd $0xb8, %zmm1, %zmm15, %zmm8
    vpaddd %zmm20, %zmm19, %zmm17
    vpaddd %zmm28, %zmm26, %zmm18
    vprord $0x6, %zmm15, %zmm12
    vprord $0xb, %zmm15, %zmm24
    vmovdqa32 %zmm10, 2496(%rdi)
    vprord $0x19, %zmm15, %zmm11
    vpternlogd $0x96, %zmm16, %zmm31, %zmm0
    vpaddd %zmm5, %zmm17, %zmm7
    vpaddd %zmm8, %zmm22, %zmm21
    vpaddd %zmm13, %zmm18, %zmm19
    vpternlogd $0xe8, %zmm14, %zmm4, %zmm13
    vprord $0x12, 1600(%rdi), %zmm20
    vpternlogd $0x96, %zmm11, %zmm24, %zmm12
    vpsrld $0x3, 1600(%rdi), %zmm26
    vprord $0x2, %zmm7, %zmm28
    vprord $0xd, %zmm7, %zmm10
    vpaddd %zmm13, %zmm30, %zmm31
    vprord $0x16, %zmm7, %zmm16
    vpaddd %zmm12, %zmm21, %zmm17
    vprord $0x6, %zmm19, %zmm5
    vprord $0xb, %zmm19, %zmm22
    vpternlogd $0x96, %zmm26, %zmm20, %zmm3
    vprord $0x19, %zmm19, %zmm8
    vmovdqa32 1600(%rdi), %zmm24
    vpaddd %zmm0, %zmm31, %zmm11
    vpternlogd $0x96, %zmm16, %zmm10, %zmm28
    vpaddd %zmm23, %zmm17, %zmm30
    vpternlogd $0xe8, %zmm2, %zmm7, %zmm23
    vprord $0x7, 2624(%rdi), %zmm13
    vpternlogd $0x96, %zmm8, %zmm22, %zmm5
    vpaddd 456(%rdi){1to16}, %zmm3, %zmm21
    vprord $0x2, %zmm11, %zmm12
    vprord $0xd, %zmm11, %zmm20
    vpaddd %zmm23, %zmm6, %zmm26
    vprord $0x16, %zmm11, %zmm31
    vprord $0x6, %zmm30, %zmm0
    vprord $0xb, %zmm30, %zmm10
    vpaddd 968(%rdi){1to16}, %zmm21, %zmm16
    vmovdqa32 %zmm21, 1536(%rdi)
    vprord $0x19, %zmm30, %zmm8
    vpaddd %zmm28, %zmm26, %zmm22
    vprord $0x12, 2624(%rdi), %zmm3
    vpternlogd $0x96, %zmm31, %zmm20, %zmm12
    vpsrld $0x3, 2624(%rdi), %zmm6
    vpaddd 460(%rdi){1to16}, %zmm24, %zmm23
    vpaddd %zmm9, %zmm16, %zmm21
    vpternlogd $0xb8, %zmm27, %zmm19, %zmm9
    vpternlogd $0x96, %zmm8, %zmm10, %zmm0
    vprord $0x2, %zmm22, %zmm26
    vprord $0xd, %zmm22, %zmm28
    vprord $0x16, %zmm22, %zmm20
    vpternlogd $0x96, %zmm6, %zmm3, %zmm13
    vpaddd %zmm9, %zmm29, %zmm31
    vpaddd 972(%rdi){1to16}, %zmm23, %zmm24
    vmovdqa32 %zmm23, 1600(%rdi)
    vmovdqa32 2624(%rdi), %zmm16
    vpternlogd $0x96, %zmm20, %zmm28, %zmm26
    vpaddd 456(%rdi){1to16}, %zmm13, %zmm8
    vpaddd %zmm5, %zmm31, %zmm10
    vpaddd %zmm27, %zmm24, %zmm3
    vmovdqa32 %zmm11, %zmm6
    vpternlogd $0xe8, %zmm14, %zmm4, %zmm6
    vpaddd 460(%rdi){1to16}, %zmm16, %zmm9
    vpaddd 968(%rdi){1to16}, %zmm8, %zmm29
    vmovdqa32 %zmm8, 2560(%rdi)
    vpaddd %zmm14, %zmm10, %zmm23
    vprord $0x11, 1536(%rdi), %zmm28
    vpaddd %zmm6, %zmm18, %zmm20
    vprord $0x13, 1536(%rdi), %zmm13
    vpaddd 972(%rdi){1to16}, %zmm9, %zmm31
    vmovdqa32 %zmm9, 2624(%rdi)
    vpaddd %zmm1, %zmm29, %zmm5
    vpternlogd $0xb8, %zmm15, %zmm30, %zmm1
    vpternlogd $0xb8, %zmm19, %zmm23, %zmm27
    vprord $0x6, %zmm23, %zmm24
    vprord $0xb, %zmm23, %zmm16
    vpaddd %zmm12, %zmm20, %zmm8
    vprord $0x19, %zmm23, %zmm14
    vpaddd %zmm15, %zmm31, %zmm18
    vpsrld $0xa, 1536(%rdi), %zmm6
    vpaddd %zmm1, %zmm25, %zmm9
    vpaddd %zmm27, %zmm21, %zmm29
    vprord $0x2, %zmm8, %zmm20
    vprord $0xd, %zmm8, %zmm12
    vpternlogd $0x96, %zmm14, %zmm16, %zmm24
    vprord $0x16, %zmm8, %zmm31
    vpaddd %zmm0, %zmm9, %zmm1
    vpternlogd $0x96, %zmm6, %zmm13, %zmm28
    vprord $0x11, 2560(%rdi), %zmm25
    vprord $0x13, 2560(%rdi), %zmm21
    vpternlogd $0x96, %zmm31, %zmm12, %zmm20
    vpaddd %zmm24, %zmm29, %zmm27
    vpaddd %zmm2, %zmm1, %zmm16
    vpternlogd $0xe8, %zmm7, %zmm22, %zmm2
    vpaddd 464(%rdi){1to16}, %zmm28, %zmm14
    vpsrld $0xa, 2560(%rdi), %zmm9
    vmovdqa32 %zmm8, %zmm0
    vpternlogd $0xe8, %zmm4, %zmm11, %zmm0
    vpaddd %zmm4, %zmm27, %zmm13
    vpternlogd $0xb8, %zmm30, %zmm16, %zmm15
    vpaddd %zmm2, %zmm17, %zmm6
    vprord $0x6, %zmm16, %zmm31
    vpaddd %zmm0, %zmm10, %zmm12
    vprord $0xb, %zmm16, %zmm29
    vprord $0x19, %zmm16, %zmm24
    vpaddd 976(%rdi){1to16}, %zmm14, %zmm28
    vmovdqa32 %zmm14, 1664(%rdi)
    vpternlogd $0x96, %zmm9, %zmm21, %zmm25
    vprord $0x6, %zmm13, %zmm4
    vpaddd %zmm26, %zmm6, %zmm17
    vpaddd %zmm15, %zmm5, %zmm2
    vpaddd %zmm20, %zmm12, %zmm0
    vprord $0xb, %zmm13, %zmm10
    vpternlogd $0x96, %zmm24, %zmm29, %zmm31
    vprord $0x19, %zmm13, %zmm14
    vpaddd %zmm19, %zmm28, %zmm21
    vpternlogd $0xb8, %zmm23, %zmm13, %zmm19
    vprord $0x2, %zmm17, %zmm9
    vprord $0xd, %zmm17, %zmm6
    vprord $0x16, %zmm17, %zmm26
    vpaddd %zmm31, %zmm2, %zmm5
    vprord $0x2, %zmm0, %zmm15
    vpternlogd $0x96, %zmm14, %zmm10, %zmm4
    vprord $0xd, %zmm0, %zmm12
    vpaddd %zmm19, %zmm3, %zmm20
    vprord $0x16, %zmm0, %zmm29
    vpaddd 464(%rdi){1to16}, %zmm25, %zmm24
    vpternlogd $0x96, %zmm26, %zmm6, %zmm9
    vpaddd %zmm7, %zmm5, %zmm28
    vpternlogd $0xe8, %zmm22, %zmm17, %zmm7
    vpternlogd $0x96, %zmm29, %zmm12, %zmm15
    vpaddd %zmm4, %zmm20, %zmm2
    vpaddd 976(%rdi){1to16}, %zmm24, %zmm31
    vmovdqa32 %zmm24, 2688(%rdi)
    vprord $0x11, 1600(%rdi), %zmm10
    vprord $0x6, %zmm28, %zmm14
    vpaddd %zmm7, %zmm1, %zmm3
    vprord $0xb, %zmm28, %zmm19
    vprord $0x19, %zmm28, %zmm25
    vpaddd %zmm11, %zmm2, %zmm26
    vpternlogd $0xe8, %zmm8, %zmm0, %zmm11
    vpaddd %zmm30, %zmm31, %zmm6
    vpternlogd $0xb8, %zmm16, %zmm28, %zmm30
    vpaddd %zmm9, %zmm3, %zmm12
    vprord $0x13, 1600(%rdi), %zmm29
    vpternlogd $0x96, %zmm25, %zmm19, %zmm14
    vpsrld $0xa, 1600(%rdi), %zmm20
    vprord $0x6, %zmm26, %zmm4
    vpaddd %zmm11, %zmm27, %zmm24
    vprord $0xb, %zmm26, %zmm7
    vpaddd %zmm30, %zmm18, %zmm1
    vprord $0x19, %zmm26, %zmm31
    vprord $0x2, %zmm12, %zmm3
    vprord $0xd, %zmm12, %zmm9
    vprord $0x16, %zmm12, %zmm19
    vpternlogd $0x96, %zmm20, %zmm29, %zmm10
    vpaddd %zmm15, %zmm24, %zmm25
    vpaddd %zmm14, %zmm1, %zmm27
    vprord $0x11, 2624(%rdi), %zmm11
    vpternlogd $0x96, %zmm31, %zmm7, %zmm4
    vprord $0x13, 2624(%rdi), %zmm18
    vpternlogd $0x96, %zmm19, %zmm9, %zmm3
    vprord $0x2, %zmm25, %zmm30
    vpaddd 980(%rdi){1to16}, %zmm10, %zmm20
    vprord $0xd, %zmm25, %zmm29
    vpaddd %zmm22, %zmm27, %zmm24
    vpternlogd $0xe8, %zmm17, %zmm12, %zmm22
    vprord $0x16, %zmm25, %zmm15
    vmovdqa32 %zmm10, 1728(%rdi)
    vpsrld $0xa, 2624(%rdi), %zmm1
    vprord $0x11, 1664(%rdi), %zmm14
    vpaddd %zmm22, %zmm5, %zmm7
    vprord $0x6, %zmm24, %zmm31
    vpternlogd $0x96, %zmm15, %zmm29, %zmm30
    vprord $0xb, %zmm24, %zmm9
    vprord $0x19, %zmm24, %zmm19
    vpternlogd $0x96, %zmm1, %zmm18, %zmm11
    vpaddd %zmm23, %zmm20, %zmm10
    vpternlogd $0xb8, %zmm13, %zmm26, %zmm23
    vpaddd %zmm3, %zmm7, %zmm5
    vprord $0x13, 1664(%rdi), %zmm22
    vpsrld $0xa, 1664(%rdi), %zmm29
    vpternlogd $0x96, %zmm19, %zmm9, %zmm31
    vprord $0x11, 2688(%rdi), %zmm15
    vpaddd 980(%rdi){1to16}, %zmm11, %zmm1
    vmovdqa32 %zmm11, 2752(%rdi)
    vpaddd %zmm23, %zmm21, %zmm18
    vprord $0x2, %zmm5, %zmm20
    vprord $0xd, %zmm5, %zmm7
    vprord $0x16, %zmm5, %zmm3
    vpternlogd $0x96, %zmm29, %zmm22, %zmm14
    vpaddd %zmm16, %zmm1, %zmm9
    vpternlogd $0xb8, %zmm28, %zmm24, %zmm16
    vpaddd %zmm4, %zmm18, %zmm19
    vprord $0x13, 2688(%rdi), %zmm11
    vpsrld $0xa, 2688(%rdi), %zmm21
    vpternlogd $0x96, %zmm3, %zmm7, %zmm20
    vpaddd %zmm8, %zmm19, %zmm23
    vpternlogd $0xe8, %zmm0, %zmm25, %zmm8
    vpaddd %zmm16, %zmm6, %zmm22
    vpaddd 472(%rdi){1to16}, %zmm14, %zmm29
    vpternlogd $0x96, %zmm21, %zmm11, %zmm15
    vprord $0x11, 1728(%rdi), %zmm1
    vprord $0x13, 1728(%rdi), %zmm18
    vprord $0x6, %zmm23, %zmm4
    vpaddd %zmm8, %zmm2, %zmm7
    vpaddd %zmm31, %zmm22, %zmm3
    vprord $0xb, %zmm23, %zmm6
    vpaddd 984(%rdi){1to16}, %zmm29, %zmm16
    vprord $0x19, %zmm23, %zmm14
    vmovdqa32 %zmm29, 1792(%rdi)
    vpaddd 472(%rdi){1to16}, %zmm15, %zmm11
    vpsrld $0xa, 1728(%rdi), %zmm21
    vpaddd %zmm30, %zmm7, %zmm8
    vpaddd %zmm17, %zmm3, %zmm2
    vpternlogd $0xe8, %zmm12, %zmm5, %zmm17
    vpternlogd $0x96, %zmm14, %zmm6, %zmm4
    vpaddd %zmm13, %zmm16, %zmm31
    vpternlogd $0xb8, %zmm26, %zmm23, %zmm13
    vpaddd 984(%rdi){1to16}, %zmm11, %zmm22
    vprord $0x2, %zmm8, %zmm29
    vprord $0xd, %zmm8, %zmm15
    vpaddd %zmm17, %zmm27, %zmm7
    vprord $0x16, %zmm8, %zmm30
    vpaddd %zmm13, %zmm10, %zmm14
    vprord $0x6, %zmm2, %zmm6
    vprord $0xb, %zmm2, %zmm16
    vpternlogd $0x96, %zmm21, %zmm18, %zmm1
    vprord $0x19, %zmm2, %zmm17
    vmovdqa32 %zmm11, 2816(%rdi)
    vpaddd %zmm20, %zmm7, %zmm27
    vpaddd %zmm28, %zmm22, %zmm13
    vpternlogd $0x96, %zmm30, %zmm15, %zmm29
    vpaddd %zmm4, %zmm14, %zmm10
    vpternlogd $0xb8, %zmm24, %zmm2, %zmm28
    vpternlogd $0x96, %zmm17, %zmm16, %zmm6
    vpaddd 476(%rdi){1to16}, %zmm1, %zmm18
    vprord $0x2, %zmm27, %zmm21
    vprord $0xd, %zmm27, %zmm11
    vprord $0x16, %zmm27, %zmm7
    vpaddd %zmm0, %zmm10, %zmm20
    vpternlogd $0xe8, %zmm25, %zmm8, %zmm0
    vpaddd %zmm28, %zmm9, %zmm22
    vpaddd 988(%rdi){1to16}, %zmm18, %zmm15
    vmovdqa32 %zmm18, 1856(%rdi)
    vprord $0x11, 2752(%rdi), %zmm30
    vpternlogd $0x96, %zmm7, %zmm11, %zmm21
    vpaddd %zmm0, %zmm19, %zmm14
    vprord $0x6, %zmm20, %zmm4
    vpaddd %zmm6, %zmm22, %zmm17
    vprord $0xb, %zmm20, %zmm16
    vprord $0x19, %zmm20, %zmm1
    vpaddd %zmm26, %zmm15, %zmm28
    vpternlogd $0xb8, %zmm23, %zmm20, %zmm26
    vprord $0x13, 2752(%rdi), %zmm9
    vpaddd %zmm29, %zmm14, %zmm18
    vpsrld $0xa, 2752(%rdi), %zmm11
    vpaddd %zmm12, %zmm17, %zmm7
    vpternlogd $0xe8, %zmm5, %zmm27, %zmm12
    vpternlogd $0x96, %zmm1, %zmm16, %zmm4
    vpaddd %zmm26, %zmm31, %zmm19
    vprord $0x11, 1792(%rdi), %zmm0
    vprord $0x2, %zmm18, %zmm22
    vprord $0xd, %zmm18, %zmm6
    vpaddd %zmm12, %zmm3, %zmm15
    vprord $0x16, %zmm18, %zmm14
    vpaddd %zmm4, %zmm19, %zmm29
    vprord $0x6, %zmm7, %zmm16
    vprord $0xb, %zmm7, %zmm1
    vpternlogd $0x96, %zmm11, %zmm9, %zmm30
    vprord $0x19, %zmm7, %zmm31
    vpaddd %zmm21, %zmm15, %zmm26
    vpternlogd $0x96, %zmm14, %zmm6, %zmm22
    vpaddd %zmm25, %zmm29, %zmm3
    vpternlogd $0xe8, %zmm8, %zmm18, %zmm25
    vprord $0x13, 1792(%rdi), %zmm12
    vpternlogd $0x96, %zmm31, %zmm1, %zmm16
    vpaddd 476(%rdi){1to16}, %zmm30, %zmm19
    vprord $0x2, %zmm26, %zmm4
    vprord $0xd, %zmm26, %zmm9
    vpaddd %zmm25, %zmm10, %zmm11
    vprord $0x16, %zmm26, %zmm15
    vprord $0x6, %zmm3, %zmm21
    vprord $0xb, %zmm3, %zmm14
    vpaddd 988(%rdi){1to16}, %zmm19, %zmm6
    vmovdqa32 %zmm19, 2880(%rdi)
    vprord $0x19, %zmm3, %zmm1
    vpaddd %zmm22, %zmm11, %zmm31
    vpternlogd $0x96, %zmm15, %zmm9, %zmm4
    vpsrld $0xa, 1792(%rdi), %zmm30
    vprord $0x11, 2816(%rdi), %zmm25
    vpaddd %zmm24, %zmm6, %zmm10
    vpternlogd $0xb8, %zmm2, %zmm7, %zmm24
    vpternlogd $0x96, %zmm1, %zmm14, %zmm21
    vprord $0x2, %zmm31, %zmm19
    vprord $0xd, %zmm31, %zmm11
    vprord $0x16, %zmm31, %zmm22
    vpternlogd $0x96, %zmm30, %zmm12, %zmm0
    vpaddd %zmm24, %zmm13, %zmm15
    vprord $0x13, 2816(%rdi), %zmm9
    vpsrld $0xa, 2816(%rdi), %zmm6
    vpternlogd $0x96, %zmm22, %zmm11, %zmm19
    vprord $0x11, 1856(%rdi), %zmm1
    vpaddd 480(%rdi){1to16}, %zmm0, %zmm14
    vpaddd %zmm16, %zmm15, %zmm12
    vprord $0x13, 1856(%rdi), %zmm30
    vpternlogd $0x96, %zmm6, %zmm9, %zmm25
    vpsrld $0xa, 1856(%rdi), %zmm13
    vpaddd 992(%rdi){1to16}, %zmm14, %zmm24
    vmovdqa32 %zmm14, 1920(%rdi)
    vpaddd %zmm5, %zmm12, %zmm11
    vpternlogd $0xe8, %zmm27, %zmm26, %zmm5
    vpaddd 480(%rdi){1to16}, %zmm25, %zmm22
    vpternlogd $0x96, %zmm13, %zmm30, %zmm1
    vprord $0x11, 2880(%rdi), %zmm0
    vpaddd %zmm23, %zmm24, %zmm15
    vpternlogd $0xb8, %zmm20, %zmm3, %zmm23
    vprord $0x6, %zmm11, %zmm16
    vpaddd %zmm5, %zmm17, %zmm9
    vprord $0xb, %zmm11, %zmm6
    vprord $0x19, %zmm11, %zmm14
    vpaddd 992(%rdi){1to16}, %zmm22, %zmm25
    vmovdqa32 %zmm22, 2944(%rdi)
    vpaddd 1536(%rdi), %zmm1, %zmm30
    vpaddd %zmm23, %zmm28, %zmm13
    vpaddd %zmm4, %zmm9, %zmm24
    vpternlogd $0x96, %zmm14, %zmm6, %zmm16
    vprord $0x13, 2880(%rdi), %zmm5
    vpaddd %zmm2, %zmm25, %zmm17
    vpternlogd $0xb8, %zmm7, %zmm11, %zmm2
    vpaddd %zmm21, %zmm13, %zmm22
    vprord $0x2, %zmm24, %zmm1
    vprord $0xd, %zmm24, %zmm23
    vprord $0x16, %zmm24, %zmm28
    vpaddd 996(%rdi){1to16}, %zmm30, %zmm9
    vpaddd %zmm2, %zmm10, %zmm4
    vpaddd %zmm8, %zmm22, %zmm14
    vpternlogd $0xe8, %zmm18, %zmm31, %zmm8
    vmovdqa32 %zmm30, 1984(%rdi)
    vpsrld $0xa, 2880(%rdi), %zmm6
    vpternlogd $0x96, %zmm28, %zmm23, %zmm1
    vpaddd %zmm16, %zmm4, %zmm25
    vpaddd %zmm20, %zmm9, %zmm13
    vpternlogd $0xb8, %zmm3, %zmm14, %zmm20
    vprord $0x6, %zmm14, %zmm21
    vpaddd %zmm8, %zmm29, %zmm2
    vprord $0xb, %zmm14, %zmm10
    vprord $0x19, %zmm14, %zmm30
    vpternlogd $0x96, %zmm6, %zmm5, %zmm0
    vpaddd %zmm27, %zmm25, %zmm23
    vpternlogd $0xe8, %zmm26, %zmm24, %zmm27
    vpaddd %zmm20, %zmm15, %zmm28
    vpaddd %zmm19, %zmm2, %zmm4
    vpternlogd $0x96, %zmm30, %zmm10, %zmm21
    vprord $0x11, 1920(%rdi), %zmm16
    vpaddd 2560(%rdi), %zmm0, %zmm9
    vprord $0x13, 1920(%rdi), %zmm29
    vprord $0x6, %zmm23, %zmm8
    vpaddd %zmm27, %zmm12, %zmm5
    vprord $0xb, %zmm23, %zmm6
    vprord $0x2, %zmm4, %zmm15
    vprord $0xd, %zmm4, %zmm20
    vpaddd %zmm21, %zmm28, %zmm2
    vprord $0x16, %zmm4, %zmm19
    vpaddd 996(%rdi){1to16}, %zmm9, %zmm10
    vprord $0x19, %zmm23, %zmm30
    vpaddd %zmm1, %zmm5, %zmm0
    vmovdqa32 %zmm9, 3008(%rdi)
    vpsrld $0xa, 1920(%rdi), %zmm12
    vpternlogd $0x96, %zmm19, %zmm20, %zmm15
    vpaddd %zmm18, %zmm2, %zmm27
    vpternlogd $0xe8, %zmm31, %zmm4, %zmm18
    vpternlogd $0x96, %zmm30, %zmm6, %zmm8
    vprord $0x2, %zmm0, %zmm28
    vpaddd %zmm7, %zmm10, %zmm21
    vprord $0xd, %zmm0, %zmm5
    vpternlogd $0xb8, %zmm11, %zmm23, %zmm7
    vprord $0x16, %zmm0, %zmm1
    vpternlogd $0x96, %zmm12, %zmm29, %zmm16
    vpaddd %zmm18, %zmm22, %zmm9
    vprord $0x6, %zmm27, %zmm19
    vprord $0xb, %zmm27, %zmm20
    vprord $0x19, %zmm27, %zmm6
    vpternlogd $0x96, %zmm1, %zmm5, %zmm28
    vpaddd %zmm7, %zmm17, %zmm30
    vpaddd %zmm15, %zmm9, %zmm10
    vpaddd 1600(%rdi), %zmm16, %zmm29
    vprord $0x11, 2944(%rdi), %zmm12
    vpternlogd $0x96, %zmm6, %zmm20, %zmm19
    vprord $0x13, 2944(%rdi), %zmm18
    vpaddd %zmm8, %zmm30, %zmm22
    vprord $0x2, %zmm10, %zmm1
    vprord $0xd, %zmm10, %zmm5
    vpaddd 1000(%rdi){1to16}, %zmm29, %zmm17
    vprord $0x16, %zmm10, %zmm7
    vmovdqa32 %zmm29, 2048(%rdi)
    vpaddd %zmm26, %zmm22, %zmm9
    vpternlogd $0xe8, %zmm24, %zmm0, %zmm26
    vpsrld $0xa, 2944(%rdi), %zmm15
    vpternlogd $0x96, %zmm7, %zmm5, %zmm1
    vpaddd %zmm3, %zmm17, %zmm16
    vpternlogd $0xb8, %zmm14, %zmm27, %zmm3
    vprord $0x6, %zmm9, %zmm6
    vpaddd %zmm26, %zmm25, %zmm20
    vprord $0xb, %zmm9, %zmm30
    vprord $0x19, %zmm9, %zmm8
    vpternlogd $0x96, %zmm15, %zmm18, %zmm12
    vpaddd %zmm3, %zmm13, %zmm29
    vprord $0x11, 1984(%rdi), %zmm5
    vpaddd %zmm28, %zmm20, %zmm7
    vprord $0x13, 1984(%rdi), %zmm17
    vpternlogd $0x96, %zmm8, %zmm30, %zmm6
    vpsrld $0xa, 1984(%rdi), %zmm26
    vpaddd 2624(%rdi), %zmm12, %zmm25
    vpaddd %zmm19, %zmm29, %zmm18
    vprord $0x11, 3008(%rdi), %zmm15
    vprord $0x2, %zmm7, %zmm3
    vprord $0xd, %zmm7, %zmm13
    vprord $0x16, %zmm7, %zmm20
    vpaddd 1000(%rdi){1to16}, %zmm25, %zmm28
    vpaddd %zmm31, %zmm18, %zmm8
    vpternlogd $0xe8, %zmm4, %zmm10, %zmm31
    vpternlogd $0x96, %zmm26, %zmm17, %zmm5
    vmovdqa32 %zmm25, 3072(%rdi)
    vprord $0x13, 3008(%rdi), %zmm30
    vpternlogd $0x96, %zmm20, %zmm13, %zmm3
    vpsrld $0xa, 3008(%rdi), %zmm12
    vprord $0x6, %zmm8, %zmm29
    vpaddd %zmm11, %zmm28, %zmm19
    vpaddd %zmm31, %zmm2, %zmm17
    vpternlogd $0xb8, %zmm23, %zmm9, %zmm11
    vprord $0xb, %zmm8, %zmm26
    vpaddd 1664(%rdi), %zmm5, %zmm25
    vprord $0x19, %zmm8, %zmm13
    vpaddd %zmm1, %zmm17, %zmm20
    vpaddd %zmm11, %zmm21, %zmm28
    vpternlogd $0x96, %zmm12, %zmm30, %zmm15
    vpternlogd $0x96, %zmm13, %zmm26, %zmm29
    vpaddd 1004(%rdi){1to16}, %zmm25, %zmm2
    vmovdqa32 %zmm25, 2112(%rdi)
    vprord $0x11, 2048(%rdi), %zmm31
    vprord $0x2, %zmm20, %zmm5
    vprord $0xd, %zmm20, %zmm17
    vpaddd %zmm6, %zmm28, %zmm1
    vprord $0x16, %zmm20, %zmm11
    vpaddd 2688(%rdi), %zmm15, %zmm21
    vpaddd %zmm14, %zmm2, %zmm30
    vpternlogd $0xb8, %zmm27, %zmm8, %zmm14
    vprord $0x13, 2048(%rdi), %zmm12
    vpsrld $0xa, 2048(%rdi), %zmm26
    vpternlogd $0x96, %zmm11, %zmm17, %zmm5
    vpaddd %zmm24, %zmm1, %zmm13
    vpternlogd $0xe8, %zmm0, %zmm7, %zmm24
    vpaddd 1004(%rdi){1to16}, %zmm21, %zmm25
    vpaddd %zmm14, %zmm16, %zmm28
    vmovdqa32 %zmm21, 3136(%rdi)
    vpternlogd $0x96, %zmm26, %zmm12, %zmm31
    vprord $0x11, 3072(%rdi), %zmm6
    vprord $0x13, 3072(%rdi), %zmm15
    vpaddd %zmm24, %zmm22, %zmm2
    vprord $0x6, %zmm13, %zmm11
    vpaddd %zmm29, %zmm28, %zmm17
    vprord $0xb, %zmm13, %zmm16
    vprord $0x19, %zmm13, %zmm14
    vpaddd %zmm23, %zmm25, %zmm21
    vpternlogd $0xb8, %zmm9, %zmm13, %zmm23
    vpaddd 1728(%rdi), %zmm31, %zmm12
    vpaddd %zmm3, %zmm2, %zmm26
    vpaddd %zmm4, %zmm17, %zmm22
    vpternlogd $0xe8, %zmm10, %zmm20, %zmm4
    vpternlogd $0x96, %zmm14, %zmm16, %zmm11
    vpaddd %zmm23, %zmm19, %zmm24
    vpsrld $0xa, 3072(%rdi), %zmm28
    vprord $0x2, %zmm26, %zmm29
    vprord $0xd, %zmm26, %zmm25
    vpaddd %zmm4, %zmm18, %zmm31
    vprord $0x16, %zmm26, %zmm2
    vpaddd %zmm11, %zmm24, %zmm3
    vprord $0x6, %zmm22, %zmm16
    vprord $0xb, %zmm22, %zmm14
    vpaddd 1008(%rdi){1to16}, %zmm12, %zmm19
    vprord $0x19, %zmm22, %zmm23
    vpternlogd $0x96, %zmm28, %zmm15, %zmm6
    vpaddd %zmm5, %zmm31, %zmm4
    vpternlogd $0x96, %zmm2, %zmm25, %zmm29
    vpaddd %zmm0, %zmm3, %zmm18
    vpternlogd $0xe8, %zmm7, %zmm26, %zmm0
    vmovdqa32 %zmm12, 2176(%rdi)
    vpternlogd $0x96, %zmm23, %zmm14, %zmm16
    vpaddd %zmm27, %zmm19, %zmm24
    vpternlogd $0xb8, %zmm8, %zmm22, %zmm27
    vprord $0x2, %zmm4, %zmm11
    vprord $0xd, %zmm4, %zmm15
    vpaddd %zmm0, %zmm1, %zmm28
    vprord $0x16, %zmm4, %zmm31
    vprord $0x6, %zmm18, %zmm5
    vpaddd 2752(%rdi), %zmm6, %zmm2
    vpaddd %zmm27, %zmm30, %zmm25
    vprord $0xb, %zmm18, %zmm12
    vprord $0x19, %zmm18, %zmm23
    vpaddd %zmm29, %zmm28, %zmm14
    vpternlogd $0x96, %zmm31, %zmm15, %zmm11
    vpaddd %zmm16, %zmm25, %zmm19
    vpaddd 1008(%rdi){1to16}, %zmm2, %zmm0
    vpternlogd $0x96, %zmm23, %zmm12, %zmm5
    vmovdqa32 %zmm2, 3200(%rdi)
    vprord $0x2, %zmm14, %zmm1
    vprord $0xd, %zmm14, %zmm6
    vprord $0x16, %zmm14, %zmm27
    vpaddd %zmm10, %zmm19, %zmm30
    vpternlogd $0xe8, %zmm20, %zmm4, %zmm10
    vpaddd %zmm9, %zmm0, %zmm28
    vpternlogd $0xb8, %zmm13, %zmm18, %zmm9
    vprord $0x11, 2112(%rdi), %zmm29
    vprord $0x13, 2112(%rdi), %zmm15
    vpternlogd $0x96, %zmm27, %zmm6, %zmm1
    vpaddd %zmm10, %zmm17, %zmm31
    vprord $0x6, %zmm30, %zmm25
    vpaddd %zmm9, %zmm21, %zmm16
    vprord $0xb, %zmm30, %zmm23
    vprord $0x19, %zmm30, %zmm12
    vpsrld $0xa, 2112(%rdi), %zmm2
    vpaddd %zmm11, %zmm31, %zmm0
    vpaddd %zmm5, %zmm16, %zmm6
    vprord $0x11, 3136(%rdi), %zmm27
    vpternlogd $0x96, %zmm12, %zmm23, %zmm25
    vprord $0x13, 3136(%rdi), %zmm17
    vpternlogd $0x96, %zmm2, %zmm15, %zmm29
    vpsrld $0xa, 3136(%rdi), %zmm10
    vprord $0x2, %zmm0, %zmm9
    vprord $0xd, %zmm0, %zmm21
    vpaddd %zmm7, %zmm6, %zmm31
    vpternlogd $0xe8, %zmm26, %zmm14, %zmm7
    vprord $0x16, %zmm0, %zmm11
    vpaddd 1792(%rdi), %zmm29, %zmm16
    vprord $0x11, 2176(%rdi), %zmm5
    vpternlogd $0x96, %zmm10, %zmm17, %zmm27
    vprord $0x13, 2176(%rdi), %zmm23
    vpsrld $0xa, 2176(%rdi), %zmm12
    vpaddd %zmm7, %zmm3, %zmm15
    vprord $0x6, %zmm31, %zmm2
    vpternlogd $0x96, %zmm11, %zmm21, %zmm9
    vprord $0xb, %zmm31, %zmm29
    vprord $0x19, %zmm31, %zmm17
    vmovdqa32 %zmm16, 2240(%rdi)
    vpaddd 1012(%rdi){1to16}, %zmm16, %zmm10
    vpaddd 2816(%rdi), %zmm27, %zmm3
    vpaddd %zmm1, %zmm15, %zmm7
    vpternlogd $0x96, %zmm12, %zmm23, %zmm5
    vmovdqa32 1856(%rdi), %zmm11
    vpternlogd $0x96, %zmm17, %zmm29, %zmm2
    vpaddd %zmm8, %zmm10, %zmm21
    vpternlogd $0xb8, %zmm22, %zmm30, %zmm8
    vpaddd 1012(%rdi){1to16}, %zmm3, %zmm16
    vmovdqa32 %zmm3, 3264(%rdi)
    vprord $0x2, %zmm7, %zmm27
    vprord $0xd, %zmm7, %zmm15
    vprord $0x16, %zmm7, %zmm1
    vmovdqa32 2880(%rdi), %zmm23
    vpaddd %zmm8, %zmm24, %zmm12
    vpaddd %zmm13, %zmm16, %zmm29
    vpternlogd $0xb8, %zmm18, %zmm31, %zmm13
    vpaddd 504(%rdi){1to16}, %zmm11, %zmm17
    vpternlogd $0x96, %zmm1, %zmm15, %zmm27
    vprord $0x11, 3200(%rdi), %zmm10
    vpaddd %zmm25, %zmm12, %zmm3
    vpaddd %zmm13, %zmm28, %zmm24
    vprord $0x13, 3200(%rdi), %zmm8
    vpaddd %zmm5, %zmm17, %zmm16
    vpsrld $0xa, 3200(%rdi), %zmm11
    vpaddd 504(%rdi){1to16}, %zmm23, %zmm1
    vpaddd %zmm20, %zmm3, %zmm15
    vpternlogd $0xe8, %zmm4, %zmm0, %zmm20
    vpaddd %zmm2, %zmm24, %zmm12
    vprord $0x11, 2240(%rdi), %zmm25
    vpaddd 1016(%rdi){1to16}, %zmm16, %zmm28
    vmovdqa32 %zmm16, 2304(%rdi)
    vpternlogd $0x96, %zmm11, %zmm8, %zmm10
    vprord $0x13, 2240(%rdi), %zmm13
    vprord $0x6, %zmm15, %zmm17
    vpaddd %zmm20, %zmm19, %zmm5
    vpaddd %zmm26, %zmm12, %zmm23
    vpternlogd $0xe8, %zmm14, %zmm7, %zmm26
    vprord $0xb, %zmm15, %zmm24
    vprord $0x19, %zmm15, %zmm2
    vpaddd %zmm22, %zmm28, %zmm16
    vpternlogd $0xb8, %zmm30, %zmm15, %zmm22
    vpaddd %zmm10, %zmm1, %zmm8
    vpaddd %zmm9, %zmm5, %zmm11
    vpaddd %zmm26, %zmm6, %zmm20
    vprord $0x6, %zmm23, %zmm19
    vpternlogd $0x96, %zmm2, %zmm24, %zmm17
    vprord $0xb, %zmm23, %zmm28
    vpaddd %zmm22, %zmm21, %zmm1
    vprord $0x19, %zmm23, %zmm10
    vprord $0x2, %zmm11, %zmm5
    vpaddd %zmm27, %zmm20, %zmm9
    vprord $0xd, %zmm11, %zmm26
    vprord $0x16, %zmm11, %zmm6
    vpaddd 1016(%rdi){1to16}, %zmm8, %zmm2
    vpaddd %zmm17, %zmm1, %zmm24
    vmovdqa32 %zmm8, 3328(%rdi)
    vpternlogd $0x96, %zmm10, %zmm28, %zmm19
    vpsrld $0xa, 2240(%rdi), %zmm22
    vprord $0x2, %zmm9, %zmm21
    vpternlogd $0x96, %zmm6, %zmm26, %zmm5
    vprord $0xd, %zmm9, %zmm20
    vprord $0x16, %zmm9, %zmm27
    vpaddd %zmm4, %zmm24, %zmm1
    vpternlogd $0xe8, %zmm0, %zmm11, %zmm4
    vpaddd %zmm18, %zmm2, %zmm17
    vpternlogd $0xb8, %zmm31, %zmm23, %zmm18
    vpternlogd $0x96, %zmm22, %zmm13, %zmm25
    vmovdqa32 1920(%rdi), %zmm8
    vprord $0x11, 3264(%rdi), %zmm10
    vmovdqa32 2944(%rdi), %zmm28
    vpternlogd $0x96, %zmm27, %zmm20, %zmm21
    vpaddd %zmm4, %zmm3, %zmm26
    vprord $0x6, %zmm1, %zmm6
    vpaddd %zmm18, %zmm29, %zmm2
    vprord $0xb, %zmm1, %zmm13
    vprord $0x19, %zmm1, %zmm22
    vprord $0x13, 3264(%rdi), %zmm20
    vpaddd %zmm5, %zmm26, %zmm27
    vpaddd 508(%rdi){1to16}, %zmm8, %zmm3
    vpaddd %zmm19, %zmm2, %zmm4
    vpsrld $0xa, 3264(%rdi), %zmm18
    vpternlogd $0x96, %zmm22, %zmm13, %zmm6
    vpaddd 508(%rdi){1to16}, %zmm28, %zmm29
    vprord $0x2, %zmm27, %zmm26
    vprord $0xd, %zmm27, %zmm5
    vpaddd %zmm14, %zmm4, %zmm8
    vpternlogd $0xe8, %zmm7, %zmm9, %zmm14
    vprord $0x16, %zmm27, %zmm2
    vpternlogd $0x96, %zmm18, %zmm20, %zmm10
    vpaddd %zmm25, %zmm3, %zmm19
    vmovdqa32 %zmm27, 3648(%rdi)
    vmovdqa32 %zmm1, 3840(%rdi)
    vmovdqa32 %zmm15, 3904(%rdi)
    vpaddd %zmm14, %zmm12, %zmm22
    vprord $0x6, %zmm8, %zmm13
    vpternlogd $0x96, %zmm2, %zmm5, %zmm26
    vprord $0xb, %zmm8, %zmm28
    vprord $0x19, %zmm8, %zmm20
    vpaddd 1020(%rdi){1to16}, %zmm19, %zmm18
    vmovdqa32 %zmm19, 2368(%rdi)
    vpaddd %zmm10, %zmm29, %zmm3
    vpaddd %zmm21, %zmm22, %zmm25
    vmovdqa32 %zmm8, 4352(%rdi)
    vpternlogd $0x96, %zmm20, %zmm28, %zmm13
    vpaddd %zmm30, %zmm18, %zmm12
    vpternlogd $0xb8, %zmm15, %zmm1, %zmm30
    vpaddd 1020(%rdi){1to16}, %zmm3, %zmm14
    vmovdqa32 %zmm3, 3392(%rdi)
    vprord $0x2, %zmm25, %zmm2
    vprord $0xd, %zmm25, %zmm5
    vprord $0x16, %zmm25, %zmm19
    vmovdqa32 %zmm25, 4160(%rdi)
    vpaddd %zmm30, %zmm16, %zmm29
    vpaddd %zmm31, %zmm14, %zmm10
    vpternlogd $0xb8, %zmm23, %zmm8, %zmm31
    vmovdqa32 %zmm23, 4416(%rdi)
    vpternlogd $0x96, %zmm19, %zmm5, %zmm2
    vpaddd %zmm6, %zmm29, %zmm22
    vpaddd %zmm31, %zmm17, %zmm21
    vmovdqa32 %zmm27, %zmm20
    vpternlogd $0xe8, %zmm0, %zmm11, %zmm20
    vmovdqa32 %zmm25, %zmm28
    vpternlogd $0xe8, %zmm7, %zmm9, %zmm28
    vpaddd %zmm0, %zmm22, %zmm18
    vpaddd %zmm13, %zmm21, %zmm3
    vpaddd %zmm20, %zmm24, %zmm30
    vpaddd %zmm28, %zmm4, %zmm16
    vpternlogd $0xe2, %zmm15, %zmm18, %zmm1
    vprord $0x6, %zmm18, %zmm14
    vpaddd %zmm7, %zmm3, %zmm19
    vprord $0xb, %zmm18, %zmm5
    vpaddd %zmm26, %zmm30, %zmm29
    vprord $0x19, %zmm18, %zmm6
    vpaddd %zmm2, %zmm16, %zmm31
    vmovdqa32 %zmm18, 3776(%rdi)
    vpaddd %zmm1, %zmm12, %zmm17
    vpternlogd $0xe2, %zmm23, %zmm19, %zmm8
    vprord $0x6, %zmm19, %zmm0
    vprord $0x2, %zmm29, %zmm21
    vmovdqa32 %zmm29, 3584(%rdi)
    vprord $0xd, %zmm29, %zmm13
    vpternlogd $0x96, %zmm6, %zmm5, %zmm14
    vprord $0x16, %zmm29, %zmm20
    vmovdqa32 %zmm31, 4096(%rdi)
    vprord $0x2, %zmm31, %zmm24
    vmovdqa32 %zmm19, 4288(%rdi)
    vprord $0xd, %zmm31, %zmm28
    vpaddd %zmm8, %zmm10, %zmm4
    vprord $0x16, %zmm31, %zmm15
    vprord $0xb, %zmm19, %zmm7
    vpternlogd $0x96, %zmm20, %zmm13, %zmm21
    vpaddd %zmm14, %zmm17, %zmm30
    vprord $0x19, %zmm19, %zmm26
    vpternlogd $0x96, %zmm15, %zmm28, %zmm24
    vmovdqa32 %zmm29, %zmm16
    vpternlogd $0xe8, %zmm11, %zmm27, %zmm16
    vpaddd %zmm11, %zmm30, %zmm2
    vpternlogd $0x96, %zmm26, %zmm7, %zmm0
    vpaddd %zmm16, %zmm22, %zmm18
    vmovdqa32 %zmm2, 3712(%rdi)
    vpaddd %zmm0, %zmm4, %zmm1
    vpaddd %zmm21, %zmm18, %zmm12
    vmovdqa32 %zmm31, %zmm23
    vpternlogd $0xe8, %zmm9, %zmm25, %zmm23
    vpaddd %zmm9, %zmm1, %zmm6
    vpternlogd $0xe8, %zmm27, %zmm12, %zmm29
    vprord $0x2, %zmm12, %zmm5
    vpaddd %zmm23, %zmm3, %zmm8
    vprord $0xd, %zmm12, %zmm10
    vprord $0x16, %zmm12, %zmm20
    vmovdqa32 %zmm12, 3520(%rdi)
    vmovdqa32 %zmm6, 4224(%rdi)
    vpaddd %zmm29, %zmm30, %zmm13
    vpaddd %zmm24, %zmm8, %zmm17
    vpternlogd $0x96, %zmm20, %zmm10, %zmm5
    vpternlogd $0xe8, %zmm25, %zmm17, %zmm31
    vprord $0x2, %zmm17, %zmm14
    vpaddd %zmm5, %zmm13, %zmm19
    vprord $0xd, %zmm17, %zmm15
    vprord $0x16, %zmm17, %zmm28
    vmovdqa32 %zmm17, 4032(%rdi)
    vpaddd %zmm31, %zmm1, %zmm11
    vmovdqa32 %zmm19, 3456(%rdi)
    vpternlogd $0x96, %zmm28, %zmm15, %zmm14
    vpaddd %zmm14, %zmm11, %zmm26
    vmovdqa32 %zmm26, 3968(%rdi)
    leaq 1024(%rdi), %rdx
    leaq 1152(%rdi), %rcx
    jmp 3f
    .p2align 6
3:
    vmovdqa32 3456(%rdi), %zmm0
    vmovdqa32 3520(%rdi), %zmm1
    vmovdqa32 3584(%rdi), %zmm2
    vmovdqa32 3648(%rdi), %zmm3
    vmovdqa32 3712(%rdi), %zmm4
    vmovdqa32 3776(%rdi), %zmm5
    vmovdqa32 3840(%rdi), %zmm6
    vmovdqa32 3904(%rdi), %zmm7
    vprord $0x7, 1472(%rdi), %zmm8
    vmovdqa32 3968(%rdi), %zmm9
    vmovdqa32 4032(%rdi), %zmm10
    vmovdqa32 4096(%rdi), %zmm11
    vmovdqa32 4160(%rdi), %zmm12
    vmovdqa32 4224(%rdi), %zmm13
    vmovdqa32 4288(%rdi), %zmm14
    vmovdqa32 4352(%rdi), %zmm15
    vmovdqa32 4416(%rdi), %zmm16
    vprord $0x12, 1472(%rdi), %zmm17
    vpsrld $0x3, 1472(%rdi), %zmm18
    vprord $0x11, 2304(%rdi), %zmm19
    vprord $0x13, 2304(%rdi), %zmm20
    vpsrld $0xa, 2304(%rdi), %zmm21
    vprord $0x7, 2496(%rdi), %zmm22
    vpternlogd $0x96, %zmm18, %zmm17, %zmm8
    vprord $0x12, 2496(%rdi), %zmm23
    vpsrld $0x3, 2496(%rdi), %zmm24
    vprord $0x11, 3328(%rdi), %zmm25
    vpternlogd $0x96, %zmm21, %zmm20, %zmm19
    vprord $0x13, 3328(%rdi), %zmm26
    vprord $0x6, %zmm4, %zmm27
    vpaddd 1408(%rdi), %zmm8, %zmm28
    vpsrld $0xa, 3328(%rdi), %zmm29
    vpternlogd $0x96, %zmm24, %zmm23, %zmm22
    vprord $0xb, %zmm4, %zmm30
    vprord $0x19, %zmm4, %zmm31
    vprord $0x2, %zmm0, %zmm17
    vprord $0xd, %zmm0, %zmm18
    vpaddd 1984(%rdi), %zmm28, %zmm20
    vpternlogd $0x96, %zmm29, %zmm26, %zmm25
    vpaddd 2432(%rdi), %zmm22, %zmm21
    vpternlogd $0x96, %zmm31, %zmm30, %zmm27
    vprord $0x16, %zmm0, %zmm8
    vprord $0x6, %zmm13, %zmm23
    vprord $0xb, %zmm13, %zmm24
    vpaddd %zmm19, %zmm20, %zmm28
    vprord $0x19, %zmm13, %zmm26
    vprord $0x7, 1536(%rdi), %zmm29
    vpaddd 3008(%rdi), %zmm21, %zmm22
    vprord $0x12, 1536(%rdi), %zmm30
    vpternlogd $0x96, %zmm8, %zmm18, %zmm17
    vpsrld $0x3, 1536(%rdi), %zmm31
    vprord $0x11, 2368(%rdi), %zmm19
    vmovdqa32 %zmm28, 1408(%rdi)
    vpaddd 0(%rdx){1to16}, %zmm28, %zmm20
    vpternlogd $0x96, %zmm26, %zmm24, %zmm23
    vprord $0x13, 2368(%rdi), %zmm21
    vpaddd %zmm25, %zmm22, %zmm18
    vprord $0x2, %zmm9, %zmm8
    vpsrld $0xa, 2368(%rdi), %zmm28
    vpternlogd $0x96, %zmm31, %zmm30, %zmm29
    vprord $0xd, %zmm9, %zmm24
    vprord $0x16, %zmm9, %zmm26
    vpaddd %zmm7, %zmm20, %zmm25
    vprord $0x7, 2560(%rdi), %zmm22
    vmovdqa32 %zmm18, 2432(%rdi)
    vpaddd 0(%rdx){1to16}, %zmm18, %zmm30
    vpternlogd $0x96, %zmm28, %zmm21, %zmm19
    vprord $0x12, 2560(%rdi), %zmm31
    vpaddd 1472(%rdi), %zmm29, %zmm20
    vpsrld $0x3, 2560(%rdi), %zmm7
    vpternlogd $0x96, %zmm26, %zmm24, %zmm8
    vprord $0x11, 3392(%rdi), %zmm18
    vprord $0x13, 3392(%rdi), %zmm21
    vpaddd %zmm16, %zmm30, %zmm28
    vpsrld $0xa, 3392(%rdi), %zmm29
    vpaddd 2048(%rdi), %zmm20, %zmm24
    vpternlogd $0x96, %zmm7, %zmm31, %zmm22
    vprord $0x7, 1600(%rdi), %zmm26
    vprord $0x12, 1600(%rdi), %zmm30
    vpternlogd $0x96, %zmm29, %zmm21, %zmm18
    vpaddd %zmm19, %zmm24, %zmm16
    vpaddd 2496(%rdi), %zmm22, %zmm20
    vpsrld $0x3, 1600(%rdi), %zmm31
    vprord $0x11, 1408(%rdi), %zmm7
    vprord $0x13, 1408(%rdi), %zmm21
    vmovdqa32 %zmm16, 1472(%rdi)
    vpaddd 4(%rdx){1to16}, %zmm16, %zmm29
    vpternlogd $0x96, %zmm31, %zmm30, %zmm26
    vpaddd 3072(%rdi), %zmm20, %zmm19
    vpsrld $0xa, 1408(%rdi), %zmm24
    vprord $0x7, 2624(%rdi), %zmm22
    vpaddd %zmm6, %zmm29, %zmm16
    vpternlogd $0xb8, %zmm5, %zmm4, %zmm6
    vpaddd %zmm18, %zmm19, %zmm30
    vpternlogd $0x96, %zmm24, %zmm21, %zmm7
    vpaddd 1536(%rdi), %zmm26, %zmm31
    vprord $0x12, 2624(%rdi), %zmm20
    vpsrld $0x3, 2624(%rdi), %zmm29
    vprord $0x11, 2432(%rdi), %zmm18
    vpaddd %zmm6, %zmm25, %zmm19
    vmovdqa32 %zmm30, 2496(%rdi)
    vpaddd 4(%rdx){1to16}, %zmm30, %zmm21
    vpaddd 2112(%rdi), %zmm31, %zmm24
    vpternlogd $0x96, %zmm29, %zmm20, %zmm22
    vprord $0x13, 2432(%rdi), %zmm26
    vpsrld $0xa, 2432(%rdi), %zmm25
    vpaddd %zmm27, %zmm19, %zmm6
    vpaddd %zmm15, %zmm21, %zmm30
    vpternlogd $0xb8, %zmm14, %zmm13, %zmm15
    vpaddd %zmm7, %zmm24, %zmm31
    vpaddd 2560(%rdi), %zmm22, %zmm20
    vpternlogd $0x96, %zmm25, %zmm26, %zmm18
    vprord $0x7, 1664(%rdi), %zmm29
    vpaddd %zmm3, %zmm6, %zmm19
    vprord $0x12, 1664(%rdi), %zmm27
    vpaddd %zmm15, %zmm28, %zmm21
    vpaddd 8(%rdx){1to16}, %zmm31, %zmm7
    vmovdqa32 %zmm31, 1536(%rdi)
    vpaddd 3136(%rdi), %zmm20, %zmm24
    vprord $0x6, %zmm19, %zmm22
    vprord $0xb, %zmm19, %zmm26
    vpaddd %zmm23, %zmm21, %zmm25
    vprord $0x19, %zmm19, %zmm3
    vpaddd %zmm5, %zmm7, %zmm28
    vpternlogd $0xb8, %zmm4, %zmm19, %zmm5
    vpaddd %zmm18, %zmm24, %zmm15
    vpsrld $0x3, 1664(%rdi), %zmm31
    vprord $0x11, 1472(%rdi), %zmm20
    vpaddd %zmm12, %zmm25, %zmm21
    vpternlogd $0x96, %zmm3, %zmm26, %zmm22
    vpaddd %zmm5, %zmm16, %zmm23
    vpaddd 8(%rdx){1to16}, %zmm15, %zmm7
    vmovdqa32 %zmm15, 2560(%rdi)
    vpternlogd $0x96, %zmm31, %zmm27, %zmm29
    vprord $0x6, %zmm21, %zmm18
    vprord $0xb, %zmm21, %zmm24
    vpaddd %zmm22, %zmm23, %zmm12
    vprord $0x19, %zmm21, %zmm26
    vpaddd %zmm14, %zmm7, %zmm3
    vpternlogd $0xb8, %zmm13, %zmm21, %zmm14
    vprord $0x13, 1472(%rdi), %zmm16
    vpaddd 1600(%rdi), %zmm29, %zmm5
    vpsrld $0xa, 1472(%rdi), %zmm15
    vpaddd %zmm2, %zmm12, %zmm27
    vpternlogd $0xe8, %zmm1, %zmm0, %zmm2
    vpternlogd $0x96, %zmm26, %zmm24, %zmm18
    vpaddd %zmm14, %zmm30, %zmm31
    vprord $0x7, 2688(%rdi), %zmm23
    vpternlogd $0x96, %zmm15, %zmm16, %zmm20
    vpaddd 2176(%rdi), %zmm5, %zmm22
    vprord $0x12, 2688(%rdi), %zmm7
    vprord $0x6, %zmm27, %zmm29
    vpaddd %zmm2, %zmm6, %zmm24
    vprord $0xb, %zmm27, %zmm26
    vpaddd %zmm18, %zmm31, %zmm30
    vprord $0x19, %zmm27, %zmm14
    vpsrld $0x3, 2688(%rdi), %zmm16
    vpaddd %zmm20, %zmm22, %zmm15
    vprord $0x11, 2496(%rdi), %zmm5
    vpaddd %zmm17, %zmm24, %zmm6
    vpaddd %zmm11, %zmm30, %zmm2
    vpternlogd $0xe8, %zmm10, %zmm9, %zmm11
    vpternlogd $0x96, %zmm14, %zmm26, %zmm29
    vpternlogd $0x96, %zmm16, %zmm7, %zmm23
    vpaddd 12(%rdx){1to16}, %zmm15, %zmm31
    vmovdqa32 %zmm15, 1600(%rdi)
    vprord $0x2, %zmm6, %zmm18
    vprord $0xd, %zmm6, %zmm20
    vpaddd %zmm11, %zmm25, %zmm22
    vprord $0x16, %zmm6, %zmm24
    vprord $0x6, %zmm2, %zmm17
    vpaddd %zmm4, %zmm31, %zmm26
    vpternlogd $0xb8, %zmm19, %zmm27, %zmm4
    vprord $0xb, %zmm2, %zmm14
    vprord $0x19, %zmm2, %zmm7
    vpaddd 2624(%rdi), %zmm23, %zmm16
    vpaddd %zmm8, %zmm22, %zmm15
    vprord $0x13, 2496(%rdi), %zmm25
    vpternlogd $0x96, %zmm24, %zmm20, %zmm18
    vpsrld $0xa, 2496(%rdi), %zmm11
    vpaddd %zmm4, %zmm28, %zmm31
    vprord $0x7, 1728(%rdi), %zmm23
    vpternlogd $0x96, %zmm7, %zmm14, %zmm17
    vprord $0x12, 1728(%rdi), %zmm22
    vpaddd 3200(%rdi), %zmm16, %zmm8
    vprord $0x2, %zmm15, %zmm20
    vprord $0xd, %zmm15, %zmm24
    vpaddd %zmm29, %zmm31, %zmm28
    vprord $0x16, %zmm15, %zmm4
    vpternlogd $0x96, %zmm11, %zmm25, %zmm5
    vpsrld $0x3, 1728(%rdi), %zmm14
    vprord $0x11, 1536(%rdi), %zmm7
    vprord $0x13, 1536(%rdi), %zmm16
    vpternlogd $0x96, %zmm4, %zmm24, %zmm20
    vpaddd %zmm1, %zmm28, %zmm31
    vpternlogd $0xe8, %zmm0, %zmm6, %zmm1
    vpaddd %zmm5, %zmm8, %zmm29
    vpternlogd $0x96, %zmm14, %zmm22, %zmm23
    vpsrld $0xa, 1536(%rdi), %zmm25
    vprord $0x7, 2752(%rdi), %zmm11
    vprord $0x12, 2752(%rdi), %zmm24
    vpaddd %zmm1, %zmm12, %zmm4
    vprord $0x6, %zmm31, %zmm5
    vmovdqa32 %zmm29, 2624(%rdi)
    vpaddd 12(%rdx){1to16}, %zmm29, %zmm8
    vpternlogd $0x96, %zmm25, %zmm16, %zmm7
    vprord $0xb, %zmm31, %zmm22
    vprord $0x19, %zmm31, %zmm14
    vpaddd 1664(%rdi), %zmm23, %zmm12
    vpaddd %zmm18, %zmm4, %zmm1
    vpsrld $0x3, 2752(%rdi), %zmm29
    vprord $0x11, 2560(%rdi), %zmm16
    vpternlogd $0x96, %zmm14, %zmm22, %zmm5
    vpaddd %zmm13, %zmm8, %zmm25
    vpternlogd $0xb8, %zmm21, %zmm2, %zmm13
    vprord $0x2, %zmm1, %zmm23
    vpaddd 2240(%rdi), %zmm12, %zmm4
    vprord $0xd, %zmm1, %zmm18
    vpternlogd $0x96, %zmm29, %zmm24, %zmm11
    vprord $0x16, %zmm1, %zmm22
    vpaddd %zmm13, %zmm3, %zmm14
    vprord $0x13, 2560(%rdi), %zmm8
    vpsrld $0xa, 2560(%rdi), %zmm12
    vpternlogd $0x96, %zmm22, %zmm18, %zmm23
    vpaddd %zmm7, %zmm4, %zmm24
    vpaddd %zmm17, %zmm14, %zmm29
    vpaddd 2688(%rdi), %zmm11, %zmm3
    vpternlogd $0x96, %zmm12, %zmm8, %zmm16
    vprord $0x7, 1792(%rdi), %zmm13
    vprord $0x12, 1792(%rdi), %zmm18
    vpsrld $0x3, 1792(%rdi), %zmm22
    vpaddd 16(%rdx){1to16}, %zmm24, %zmm7
    vmovdqa32 %zmm24, 1664(%rdi)
    vpaddd %zmm10, %zmm29, %zmm4
    vpternlogd $0xe8, %zmm9, %zmm15, %zmm10
    vpaddd 3264(%rdi), %zmm3, %zmm14
    vprord $0x11, 1600(%rdi), %zmm17
    vprord $0x13, 1600(%rdi), %zmm11
    vpternlogd $0x96, %zmm22, %zmm18, %zmm13
    vpsrld $0xa, 1600(%rdi), %zmm8
    vpaddd %zmm19, %zmm7, %zmm12
    vpternlogd $0xb8, %zmm27, %zmm31, %zmm19
    vpaddd %zmm10, %zmm30, %zmm24
    vprord $0x6, %zmm4, %zmm3
    vprord $0xb, %zmm4, %zmm18
    vpaddd %zmm16, %zmm14, %zmm22
    vprord $0x19, %zmm4, %zmm7
    vpternlogd $0x96, %zmm8, %zmm11, %zmm17
    vpaddd %zmm19, %zmm26, %zmm30
    vpaddd %zmm20, %zmm24, %zmm10
    vpaddd 1728(%rdi), %zmm13, %zmm16
    vpternlogd $0x96, %zmm7, %zmm18, %zmm3
    vpaddd 16(%rdx){1to16}, %zmm22, %zmm14
    vmovdqa32 %zmm22, 2688(%rdi)
    vpaddd %zmm5, %zmm30, %zmm11
    vprord $0x2, %zmm10, %zmm8
    vprord $0xd, %zmm10, %zmm26
    vprord $0x16, %zmm10, %zmm19
    vpaddd 2304(%rdi), %zmm16, %zmm24
    vpaddd %zmm21, %zmm14, %zmm20
    vpternlogd $0xb8, %zmm2, %zmm4, %zmm21
    vpaddd %zmm0, %zmm11, %zmm13
    vpternlogd $0xe8, %zmm6, %zmm1, %zmm0
    vprord $0x7, 2816(%rdi), %zmm18
    vpternlogd $0x96, %zmm19, %zmm26, %zmm8
    vprord $0x12, 2816(%rdi), %zmm7
    vpaddd %zmm21, %zmm25, %zmm22
    vprord $0x6, %zmm13, %zmm30
    vpaddd %zmm0, %zmm28, %zmm5
    vprord $0xb, %zmm13, %zmm16
    vprord $0x19, %zmm13, %zmm14
    vpaddd %zmm17, %zmm24, %zmm26
    vpsrld $0x3, 2816(%rdi), %zmm19
    vpaddd %zmm3, %zmm22, %zmm25
    vpaddd %zmm23, %zmm5, %zmm21
    vprord $0x11, 2624(%rdi), %zmm28
    vpternlogd $0x96, %zmm14, %zmm16, %zmm30
    vprord $0x13, 2624(%rdi), %zmm0
    vpaddd 20(%rdx){1to16}, %zmm26, %zmm17
    vmovdqa32 %zmm26, 1728(%rdi)
    vpternlogd $0x96, %zmm19, %zmm7, %zmm18
    vpsrld $0xa, 2624(%rdi), %zmm24
    vpaddd %zmm9, %zmm25, %zmm22
    vpternlogd $0xe8, %zmm15, %zmm10, %zmm9
    vprord $0x2, %zmm21, %zmm3
    vprord $0xd, %zmm21, %zmm5
    vprord $0x16, %zmm21, %zmm23
    vpaddd %zmm27, %zmm17, %zmm16
    vpternlogd $0xb8, %zmm31, %zmm13, %zmm27
    vpaddd 2752(%rdi), %zmm18, %zmm14
    vpternlogd $0x96, %zmm24, %zmm0, %zmm28
    vprord $0x6, %zmm22, %zmm26
    vpaddd %zmm9, %zmm29, %zmm7
    vprord $0xb, %zmm22, %zmm19
    vprord $0x19, %zmm22, %zmm17
    vpternlogd $0x96, %zmm23, %zmm5, %zmm3
    vpaddd %zmm27, %zmm12, %zmm18
    vprord $0x7, 1856(%rdi), %zmm0
    vpaddd 3328(%rdi), %zmm14, %zmm24
    vpaddd %zmm8, %zmm7, %zmm29
    vprord $0x12, 1856(%rdi), %zmm9
    vpternlogd $0x96, %zmm17, %zmm19, %zmm26
    vpsrld $0x3, 1856(%rdi), %zmm5
    vpaddd %zmm30, %zmm18, %zmm23
    vprord $0x11, 1664(%rdi), %zmm12
    vpaddd %zmm28, %zmm24, %zmm27
    vprord $0x2, %zmm29, %zmm14
    vprord $0xd, %zmm29, %zmm7
    vprord $0x16, %zmm29, %zmm8
    vpaddd %zmm6, %zmm23, %zmm19
    vpternlogd $0xe8, %zmm1, %zmm21, %zmm6
    vpternlogd $0x96, %zmm5, %zmm9, %zmm0
    vpaddd 20(%rdx){1to16}, %zmm27, %zmm17
    vmovdqa32 %zmm27, 2752(%rdi)
    vprord $0x13, 1664(%rdi), %zmm18
    vpternlogd $0x96, %zmm8, %zmm7, %zmm14
    vpsrld $0xa, 1664(%rdi), %zmm30
    vprord $0x6, %zmm19, %zmm28
    vpaddd %zmm6, %zmm11, %zmm24
    vprord $0xb, %zmm19, %zmm9
    vprord $0x19, %zmm19, %zmm5
    vpaddd %zmm2, %zmm17, %zmm27
    vpternlogd $0xb8, %zmm4, %zmm22, %zmm2
    vpaddd 1792(%rdi), %zmm0, %zmm7
    vprord $0x7, 2880(%rdi), %zmm8
    vpternlogd $0x96, %zmm30, %zmm18, %zmm12
    vpaddd %zmm3, %zmm24, %zmm11
    vprord $0x12, 2880(%rdi), %zmm6
    vpternlogd $0x96, %zmm5, %zmm9, %zmm28
    vpaddd %zmm2, %zmm20, %zmm17
    vpsrld $0x3, 2880(%rdi), %zmm0
    vpaddd 2368(%rdi), %zmm7, %zmm18
    vprord $0x11, 2688(%rdi), %zmm30
    vprord $0x2, %zmm11, %zmm24
    vprord $0xd, %zmm11, %zmm3
    vpaddd %zmm26, %zmm17, %zmm9
    vprord $0x16, %zmm11, %zmm5
    vpternlogd $0x96, %zmm0, %zmm6, %zmm8
    vpaddd %zmm12, %zmm18, %zmm20
    vprord $0x13, 2688(%rdi), %zmm2
    vpsrld $0xa, 2688(%rdi), %zmm7
    vpaddd %zmm15, %zmm9, %zmm17
    vpternlogd $0xe8, %zmm10, %zmm29, %zmm15
    vpternlogd $0x96, %zmm5, %zmm3, %zmm24
    vpaddd 2816(%rdi), %zmm8, %zmm26
    vpaddd 24(%rdx){1to16}, %zmm20, %zmm6
    vmovdqa32 %zmm20, 1792(%rdi)
    vpternlogd $0x96, %zmm7, %zmm2, %zmm30
    vprord $0x7, 1920(%rdi), %zmm0
    vprord $0x6, %zmm17, %zmm12
    vpaddd %zmm15, %zmm25, %zmm18
    vprord $0xb, %zmm17, %zmm3
    vprord $0x19, %zmm17, %zmm5
    vpaddd %zmm31, %zmm6, %zmm8
    vpternlogd $0xb8, %zmm13, %zmm19, %zmm31
    vpaddd 3392(%rdi), %zmm26, %zmm20
    vprord $0x12, 1920(%rdi), %zmm2
    vpaddd %zmm14, %zmm18, %zmm7
    vpsrld $0x3, 1920(%rdi), %zmm25
    vpternlogd $0x96, %zmm5, %zmm3, %zmm12
    vpaddd %zmm31, %zmm16, %zmm15
    vprord $0x11, 1728(%rdi), %zmm6
    vpaddd %zmm30, %zmm20, %zmm26
    vprord $0x13, 1728(%rdi), %zmm18
    vprord $0x2, %zmm7, %zmm14
    vprord $0xd, %zmm7, %zmm3
    vpternlogd $0x96, %zmm25, %zmm2, %zmm0
    vprord $0x16, %zmm7, %zmm5
    vpaddd %zmm28, %zmm15, %zmm16
    vpaddd 24(%rdx){1to16}, %zmm26, %zmm31
    vmovdqa32 %zmm26, 2816(%rdi)
    vpsrld $0xa, 1728(%rdi), %zmm30
    vprord $0x7, 2944(%rdi), %zmm20
    vpternlogd $0x96, %zmm5, %zmm3, %zmm14
    vpaddd %zmm1, %zmm16, %zmm2
    vpternlogd $0xe8, %zmm21, %zmm11, %zmm1
    vpaddd %zmm4, %zmm31, %zmm25
    vpternlogd $0xb8, %zmm22, %zmm17, %zmm4
    vpternlogd $0x96, %zmm30, %zmm18, %zmm6
    vpaddd 1856(%rdi), %zmm0, %zmm15
    vprord $0x12, 2944(%rdi), %zmm28
    vpsrld $0x3, 2944(%rdi), %zmm26
    vprord $0x6, %zmm2, %zmm3
    vpaddd %zmm1, %zmm23, %zmm5
    vprord $0xb, %zmm2, %zmm31
    vpaddd %zmm4, %zmm27, %zmm18
    vprord $0x19, %zmm2, %zmm30
    vpaddd 1408(%rdi), %zmm15, %zmm0
    vprord $0x11, 2752(%rdi), %zmm23
    vpternlogd $0x96, %zmm26, %zmm28, %zmm20
    vprord $0x13, 2752(%rdi), %zmm1
    vpaddd %zmm24, %zmm5, %zmm27
    vpaddd %zmm12, %zmm18, %zmm4
    vpsrld $0xa, 2752(%rdi), %zmm15
    vpternlogd $0x96, %zmm30, %zmm31, %zmm3
    vpaddd %zmm6, %zmm0, %zmm28
    vpaddd 2880(%rdi), %zmm20, %zmm26
    vprord $0x7, 1984(%rdi), %zmm24
    vprord $0x2, %zmm27, %zmm5
    vprord $0xd, %zmm27, %zmm18
    vpaddd %zmm10, %zmm4, %zmm12
    vpternlogd $0xe8, %zmm29, %zmm7, %zmm10
    vprord $0x16, %zmm27, %zmm31
    vpternlogd $0x96, %zmm15, %zmm1, %zmm23
    vpaddd 28(%rdx){1to16}, %zmm28, %zmm30
    vmovdqa32 %zmm28, 1856(%rdi)
    vpaddd 2432(%rdi), %zmm26, %zmm6
    vprord $0x12, 1984(%rdi), %zmm0
    vpaddd %zmm10, %zmm9, %zmm20
    vprord $0x6, %zmm12, %zmm1
    vpternlogd $0x96, %zmm31, %zmm18, %zmm5
    vprord $0xb, %zmm12, %zmm15
    vprord $0x19, %zmm12, %zmm28
    vpaddd %zmm13, %zmm30, %zmm26
    vpternlogd $0xb8, %zmm19, %zmm2, %zmm13
    vpaddd %zmm23, %zmm6, %zmm9
    vpaddd %zmm14, %zmm20, %zmm10
    vpsrld $0x3, 1984(%rdi), %zmm18
    vprord $0x11, 1792(%rdi), %zmm31
    vpternlogd $0x96, %zmm28, %zmm15, %zmm1
    vpaddd %zmm13, %zmm8, %zmm30
    vprord $0x13, 1792(%rdi), %zmm23
    vpaddd 28(%rdx){1to16}, %zmm9, %zmm6
    vmovdqa32 %zmm9, 2880(%rdi)
    vprord $0x2, %zmm10, %zmm20
    vprord $0xd, %zmm10, %zmm14
    vpternlogd $0x96, %zmm18, %zmm0, %zmm24
    vprord $0x16, %zmm10, %zmm15
    vpaddd %zmm3, %zmm30, %zmm28
    vpsrld $0xa, 1792(%rdi), %zmm8
    vpaddd %zmm22, %zmm6, %zmm13
    vpternlogd $0xb8, %zmm17, %zmm12, %zmm22
    vprord $0x7, 3008(%rdi), %zmm9
    vpternlogd $0x96, %zmm15, %zmm14, %zmm20
    vpaddd %zmm21, %zmm28, %zmm0
    vpternlogd $0xe8, %zmm11, %zmm27, %zmm21
    vpaddd %zmm22, %zmm25, %zmm18
    vpternlogd $0x96, %zmm8, %zmm23, %zmm31
    vpaddd 1920(%rdi), %zmm24, %zmm30
    vprord $0x12, 3008(%rdi), %zmm3
    vpsrld $0x3, 3008(%rdi), %zmm6
    vprord $0x6, %zmm0, %zmm14
    vpaddd %zmm21, %zmm16, %zmm15
    vprord $0xb, %zmm0, %zmm25
    vpaddd %zmm1, %zmm18, %zmm22
    vprord $0x19, %zmm0, %zmm23
    vpaddd 1472(%rdi), %zmm30, %zmm8
    vprord $0x11, 2816(%rdi), %zmm24
    vpternlogd $0x96, %zmm6, %zmm3, %zmm9
    vprord $0x13, 2816(%rdi), %zmm16
    vpaddd %zmm5, %zmm15, %zmm21
    vpaddd %zmm29, %zmm22, %zmm18
    vpternlogd $0xe8, %zmm7, %zmm10, %zmm29
    vpternlogd $0x96, %zmm23, %zmm25, %zmm14
    vpaddd %zmm31, %zmm8, %zmm1
    vpsrld $0xa, 2816(%rdi), %zmm30
    vpaddd 2944(%rdi), %zmm9, %zmm3
    vprord $0x2, %zmm21, %zmm6
    vprord $0xd, %zmm21, %zmm15
    vpaddd %zmm29, %zmm4, %zmm5
    vprord $0x16, %zmm21, %zmm25
    vprord $0x6, %zmm18, %zmm23
    vpternlogd $0x96, %zmm30, %zmm16, %zmm24
    vprord $0xb, %zmm18, %zmm31
    vpaddd 32(%rdx){1to16}, %zmm1, %zmm8
    vmovdqa32 %zmm1, 1920(%rdi)
    vprord $0x19, %zmm18, %zmm9
    vpaddd %zmm20, %zmm5, %zmm4
    vpaddd 2496(%rdi), %zmm3, %zmm29
    vpternlogd $0x96, %zmm25, %zmm15, %zmm6
    vprord $0x7, 2048(%rdi), %zmm16
    vprord $0x12, 2048(%rdi), %zmm30
    vpaddd %zmm19, %zmm8, %zmm1
    vpternlogd $0xb8, %zmm2, %zmm0, %zmm19
    vpternlogd $0x96, %zmm9, %zmm31, %zmm23
    vprord $0x2, %zmm4, %zmm5
    vprord $0xd, %zmm4, %zmm20
    vpaddd %zmm24, %zmm29, %zmm3
    vprord $0x16, %zmm4, %zmm15
    vpaddd %zmm19, %zmm26, %zmm25
    vpsrld $0x3, 2048(%rdi), %zmm8
    vprord $0x11, 1856(%rdi), %zmm31
    vpternlogd $0x96, %zmm15, %zmm20, %zmm5
    vpaddd 32(%rdx){1to16}, %zmm3, %zmm9
    vmovdqa32 %zmm3, 2944(%rdi)
    vpaddd %zmm14, %zmm25, %zmm24
    vprord $0x13, 1856(%rdi), %zmm29
    vpternlogd $0x96, %zmm8, %zmm30, %zmm16
    vpsrld $0xa, 1856(%rdi), %zmm26
    vprord $0x7, 3072(%rdi), %zmm19
    vprord $0x12, 3072(%rdi), %zmm20
    vpaddd %zmm17, %zmm9, %zmm15
    vpternlogd $0xb8, %zmm12, %zmm18, %zmm17
    vpaddd %zmm11, %zmm24, %zmm3
    vpternlogd $0xe8, %zmm27, %zmm21, %zmm11
    vpaddd 1984(%rdi), %zmm16, %zmm25
    vpsrld $0x3, 3072(%rdi), %zmm14
    vpternlogd $0x96, %zmm26, %zmm29, %zmm31
    vprord $0x11, 2880(%rdi), %zmm30
    vprord $0x13, 2880(%rdi), %zmm8
    vpaddd %zmm17, %zmm13, %zmm9
    vpaddd %zmm11, %zmm28, %zmm16
    vprord $0x6, %zmm3, %zmm29
    vprord $0xb, %zmm3, %zmm26
    vpternlogd $0x96, %zmm14, %zmm20, %zmm19
    vprord $0x19, %zmm3, %zmm13
    vpaddd 1536(%rdi), %zmm25, %zmm17
    vpaddd %zmm23, %zmm9, %zmm28
    vpaddd %zmm6, %zmm16, %zmm11
    vpsrld $0xa, 2880(%rdi), %zmm20
    vpternlogd $0x96, %zmm13, %zmm26, %zmm29
    vpaddd 3008(%rdi), %zmm19, %zmm14
    vpaddd %zmm31, %zmm17, %zmm25
    vpaddd %zmm7, %zmm28, %zmm9
    vpternlogd $0xe8, %zmm10, %zmm4, %zmm7
    vprord $0x2, %zmm11, %zmm23
    vprord $0xd, %zmm11, %zmm16
    vprord $0x16, %zmm11, %zmm6
    vpternlogd $0x96, %zmm20, %zmm8, %zmm30
    vpaddd 36(%rdx){1to16}, %zmm25, %zmm26
    vmovdqa32 %zmm25, 1984(%rdi)
    vprord $0x6, %zmm9, %zmm13
    vpaddd %zmm7, %zmm22, %zmm19
    vprord $0xb, %zmm9, %zmm31
    vprord $0x19, %zmm9, %zmm17
    vpternlogd $0x96, %zmm6, %zmm16, %zmm23
    vpaddd 2560(%rdi), %zmm14, %zmm8
    vpaddd %zmm2, %zmm26, %zmm20
    vpternlogd $0xb8, %zmm0, %zmm3, %zmm2
    vpaddd %zmm5, %zmm19, %zmm25
    vprord $0x7, 2112(%rdi), %zmm22
    vpternlogd $0x96, %zmm17, %zmm31, %zmm13
    vprord $0x12, 2112(%rdi), %zmm7
    vpsrld $0x3, 2112(%rdi), %zmm16
    vpaddd %zmm30, %zmm8, %zmm6
    vpaddd %zmm2, %zmm1, %zmm14
    vprord $0x2, %zmm25, %zmm26
    vprord $0xd, %zmm25, %zmm19
    vprord $0x16, %zmm25, %zmm5
    vpternlogd $0x96, %zmm16, %zmm7, %zmm22
    vpaddd 36(%rdx){1to16}, %zmm6, %zmm31
    vmovdqa32 %zmm6, 3008(%rdi)
    vpaddd %zmm29, %zmm14, %zmm17
    vprord $0x11, 1920(%rdi), %zmm30
    vprord $0x13, 1920(%rdi), %zmm8
    vpternlogd $0x96, %zmm5, %zmm19, %zmm26
    vpsrld $0xa, 1920(%rdi), %zmm1
    vpaddd %zmm12, %zmm31, %zmm2
    vpternlogd $0xb8, %zmm18, %zmm9, %zmm12
    vpaddd %zmm27, %zmm17, %zmm7
    vpternlogd $0xe8, %zmm21, %zmm11, %zmm27
    vpaddd 2048(%rdi), %zmm22, %zmm16
    vprord $0x7, 3136(%rdi), %zmm6
    vprord $0x12, 3136(%rdi), %zmm14
    vpsrld $0x3, 3136(%rdi), %zmm29
    vpternlogd $0x96, %zmm1, %zmm8, %zmm30
    vpaddd %zmm12, %zmm15, %zmm19
    vprord $0x6, %zmm7, %zmm5
    vpaddd %zmm27, %zmm24, %zmm31
    vprord $0xb, %zmm7, %zmm22
    vprord $0x19, %zmm7, %zmm8
    vpaddd 1600(%rdi), %zmm16, %zmm1
    vpternlogd $0x96, %zmm29, %zmm14, %zmm6
    vprord $0x11, 2944(%rdi), %zmm15
    vpaddd %zmm13, %zmm19, %zmm12
    vpaddd %zmm23, %zmm31, %zmm24
    vprord $0x13, 2944(%rdi), %zmm27
    vpternlogd $0x96, %zmm8, %zmm22, %zmm5
    vpsrld $0xa, 2944(%rdi), %zmm16
    vpaddd %zmm30, %zmm1, %zmm14
    vpaddd 3072(%rdi), %zmm6, %zmm29
    vpaddd %zmm10, %zmm12, %zmm19
    vpternlogd $0xe8, %zmm4, %zmm25, %zmm10
    vprord $0x2, %zmm24, %zmm13
    vprord $0xd, %zmm24, %zmm31
    vprord $0x16, %zmm24, %zmm23
    vpternlogd $0x96, %zmm16, %zmm27, %zmm15
    vpaddd 40(%rdx){1to16}, %zmm14, %zmm22
    vmovdqa32 %zmm14, 2048(%rdi)
    vprord $0x6, %zmm19, %zmm8
    vpaddd %zmm10, %zmm28, %zmm30
    vprord $0xb, %zmm19, %zmm1
    vprord $0x19, %zmm19, %zmm6
    vpternlogd $0x96, %zmm23, %zmm31, %zmm13
    vpaddd 2624(%rdi), %zmm29, %zmm27
    vpaddd %zmm0, %zmm22, %zmm16
    vpternlogd $0xb8, %zmm3, %zmm7, %zmm0
    vpaddd %zmm26, %zmm30, %zmm14
    vprord $0x7, 2176(%rdi), %zmm28
    vpternlogd $0x96, %zmm6, %zmm1, %zmm8
    vprord $0x12, 2176(%rdi), %zmm10
    vpsrld $0x3, 2176(%rdi), %zmm31
    vpaddd %zmm15, %zmm27, %zmm23
    vpaddd %zmm0, %zmm20, %zmm29
    vprord $0x2, %zmm14, %zmm22
    vprord $0xd, %zmm14, %zmm30
    vprord $0x16, %zmm14, %zmm26
    vpternlogd $0x96, %zmm31, %zmm10, %zmm28
    vpaddd 40(%rdx){1to16}, %zmm23, %zmm1
    vmovdqa32 %zmm23, 3072(%rdi)
    vpaddd %zmm5, %zmm29, %zmm6
    vprord $0x11, 1984(%rdi), %zmm15
    vprord $0x13, 1984(%rdi), %zmm27
    vpternlogd $0x96, %zmm26, %zmm30, %zmm22
    vpsrld $0xa, 1984(%rdi), %zmm20
    vpaddd %zmm18, %zmm1, %zmm0
    vpternlogd $0xb8, %zmm9, %zmm19, %zmm18
    vpaddd %zmm21, %zmm6, %zmm10
    vpternlogd $0xe8, %zmm11, %zmm24, %zmm21
    vpaddd 2112(%rdi), %zmm28, %zmm31
    vprord $0x7, 3200(%rdi), %zmm23
    vprord $0x12, 3200(%rdi), %zmm29
    vpsrld $0x3, 3200(%rdi), %zmm5
    vpternlogd $0x96, %zmm20, %zmm27, %zmm15
    vpaddd %zmm18, %zmm2, %zmm30
    vprord $0x6, %zmm10, %zmm26
    vpaddd %zmm21, %zmm17, %zmm1
    vprord $0xb, %zmm10, %zmm28
    vprord $0x19, %zmm10, %zmm27
    vpaddd 1664(%rdi), %zmm31, %zmm20
    vpternlogd $0x96, %zmm5, %zmm29, %zmm23
    vprord $0x11, 3008(%rdi), %zmm2
    vpaddd %zmm8, %zmm30, %zmm18
    vpaddd %zmm13, %zmm1, %zmm17
    vprord $0x13, 3008(%rdi), %zmm21
    vpternlogd $0x96, %zmm27, %zmm28, %zmm26
    vpsrld $0xa, 3008(%rdi), %zmm31
    vpaddd %zmm15, %zmm20, %zmm29
    vpaddd 3136(%rdi), %zmm23, %zmm5
    vpaddd %zmm4, %zmm18, %zmm30
    vpternlogd $0xe8, %zmm25, %zmm14, %zmm4
    vprord $0x2, %zmm17, %zmm8
    vprord $0xd, %zmm17, %zmm1
    vprord $0x16, %zmm17, %zmm13
    vpternlogd $0x96, %zmm31, %zmm21, %zmm2
    vpaddd 44(%rdx){1to16}, %zmm29, %zmm28
    vmovdqa32 %zmm29, 2112(%rdi)
    vprord $0x6, %zmm30, %zmm27
    vpaddd %zmm4, %zmm12, %zmm15
    vprord $0xb, %zmm30, %zmm20
    vprord $0x19, %zmm30, %zmm23
    vpternlogd $0x96, %zmm13, %zmm1, %zmm8
    vpaddd 2688(%rdi), %zmm5, %zmm21
    vpaddd %zmm3, %zmm28, %zmm31
    vpternlogd $0xb8, %zmm7, %zmm10, %zmm3
    vpaddd %zmm22, %zmm15, %zmm29
    vprord $0x7, 2240(%rdi), %zmm12
    vpternlogd $0x96, %zmm23, %zmm20, %zmm27
    vprord $0x12, 2240(%rdi), %zmm4
    vpsrld $0x3, 2240(%rdi), %zmm1
    vpaddd %zmm2, %zmm21, %zmm13
    vpaddd %zmm3, %zmm16, %zmm5
    vprord $0x2, %zmm29, %zmm28
    vprord $0xd, %zmm29, %zmm15
    vprord $0x16, %zmm29, %zmm22
    vpternlogd $0x96, %zmm1, %zmm4, %zmm12
    vpaddd 44(%rdx){1to16}, %zmm13, %zmm20
    vmovdqa32 %zmm13, 3136(%rdi)
    vpaddd %zmm26, %zmm5, %zmm23
    vprord $0x11, 2048(%rdi), %zmm2
    vprord $0x13, 2048(%rdi), %zmm21
    vpternlogd $0x96, %zmm22, %zmm15, %zmm28
    vpsrld $0xa, 2048(%rdi), %zmm16
    vpaddd %zmm9, %zmm20, %zmm3
    vpternlogd $0xb8, %zmm19, %zmm30, %zmm9
    vpaddd %zmm11, %zmm23, %zmm4
    vpternlogd $0xe8, %zmm24, %zmm17, %zmm11
    vpaddd 2176(%rdi), %zmm12, %zmm1
    vprord $0x7, 3264(%rdi), %zmm13
    vprord $0x12, 3264(%rdi), %zmm5
    vpsrld $0x3, 3264(%rdi), %zmm26
    vpternlogd $0x96, %zmm16, %zmm21, %zmm2
    vpaddd %zmm9, %zmm0, %zmm15
    vprord $0x6, %zmm4, %zmm22
    vpaddd %zmm11, %zmm6, %zmm20
    vprord $0xb, %zmm4, %zmm12
    vprord $0x19, %zmm4, %zmm21
    vpaddd 1728(%rdi), %zmm1, %zmm16
    vpternlogd $0x96, %zmm26, %zmm5, %zmm13
    vprord $0x11, 3072(%rdi), %zmm0
    vpaddd %zmm27, %zmm15, %zmm9
    vpaddd %zmm8, %zmm20, %zmm6
    vprord $0x13, 3072(%rdi), %zmm11
    vpternlogd $0x96, %zmm21, %zmm12, %zmm22
    vpsrld $0xa, 3072(%rdi), %zmm1
    vpaddd %zmm2, %zmm16, %zmm5
    vpaddd 3200(%rdi), %zmm13, %zmm26
    vpaddd %zmm25, %zmm9, %zmm15
    vpternlogd $0xe8, %zmm14, %zmm29, %zmm25
    vprord $0x2, %zmm6, %zmm27
    vprord $0xd, %zmm6, %zmm20
    vprord $0x16, %zmm6, %zmm8
    vpternlogd $0x96, %zmm1, %zmm11, %zmm0
    vpaddd 48(%rdx){1to16}, %zmm5, %zmm12
    vmovdqa32 %zmm5, 2176(%rdi)
    vprord $0x6, %zmm15, %zmm21
    vpaddd %zmm25, %zmm18, %zmm2
    vprord $0xb, %zmm15, %zmm16
    vprord $0x19, %zmm15, %zmm13
    vpternlogd $0x96, %zmm8, %zmm20, %zmm27
    vpaddd 2752(%rdi), %zmm26, %zmm11
    vpaddd %zmm7, %zmm12, %zmm1
    vpternlogd $0xb8, %zmm10, %zmm4, %zmm7
    vpaddd %zmm28, %zmm2, %zmm5
    vprord $0x7, 2304(%rdi), %zmm18
    vpternlogd $0x96, %zmm13, %zmm16, %zmm21
    vprord $0x12, 2304(%rdi), %zmm25
    vpsrld $0x3, 2304(%rdi), %zmm20
    vpaddd %zmm0, %zmm11, %zmm8
    vpaddd %zmm7, %zmm31, %zmm26
    vprord $0x2, %zmm5, %zmm12
    vprord $0xd, %zmm5, %zmm2
    vprord $0x16, %zmm5, %zmm28
    vpternlogd $0x96, %zmm20, %zmm25, %zmm18
    vpaddd 48(%rdx){1to16}, %zmm8, %zmm16
    vmovdqa32 %zmm8, 3200(%rdi)
    vpaddd %zmm22, %zmm26, %zmm13
    vprord $0x11, 2112(%rdi), %zmm0
    vprord $0x13, 2112(%rdi), %zmm11
    vpternlogd $0x96, %zmm28, %zmm2, %zmm12
    vpsrld $0xa, 2112(%rdi), %zmm31
    vpaddd %zmm19, %zmm16, %zmm7
    vpternlogd $0xb8, %zmm30, %zmm15, %zmm19
    vpaddd %zmm24, %zmm13, %zmm25
    vpternlogd $0xe8, %zmm17, %zmm6, %zmm24
    vpaddd 2240(%rdi), %zmm18, %zmm20
    vprord $0x7, 3328(%rdi), %zmm8
    vprord $0x12, 3328(%rdi), %zmm26
    vpsrld $0x3, 3328(%rdi), %zmm22
    vpternlogd $0x96, %zmm31, %zmm11, %zmm0
    vpaddd %zmm19, %zmm3, %zmm2
    vprord $0x6, %zmm25, %zmm28
    vpaddd %zmm24, %zmm23, %zmm16
    vprord $0xb, %zmm25, %zmm18
    vprord $0x19, %zmm25, %zmm11
    vpaddd 1792(%rdi), %zmm20, %zmm31
    vpternlogd $0x96, %zmm22, %zmm26, %zmm8
    vprord $0x11, 3136(%rdi), %zmm3
    vpaddd %zmm21, %zmm2, %zmm19
    vpaddd %zmm27, %zmm16, %zmm23
    vprord $0x13, 3136(%rdi), %zmm24
    vpternlogd $0x96, %zmm11, %zmm18, %zmm28
    vpsrld $0xa, 3136(%rdi), %zmm20
    vpaddd %zmm0, %zmm31, %zmm26
    vpaddd 3264(%rdi), %zmm8, %zmm22
    vpaddd %zmm14, %zmm19, %zmm2
    vpternlogd $0xe8, %zmm29, %zmm5, %zmm14
    vprord $0x2, %zmm23, %zmm21
    vprord $0xd, %zmm23, %zmm16
    vprord $0x16, %zmm23, %zmm27
    vpternlogd $0x96, %zmm20, %zmm24, %zmm3
    vpaddd 52(%rdx){1to16}, %zmm26, %zmm18
    vmovdqa32 %zmm26, 2240(%rdi)
    vprord $0x6, %zmm2, %zmm11
    vpaddd %zmm14, %zmm9, %zmm0
    vprord $0xb, %zmm2, %zmm31
    vprord $0x19, %zmm2, %zmm8
    vpternlogd $0x96, %zmm27, %zmm16, %zmm21
    vpaddd 2816(%rdi), %zmm22, %zmm24
    vpaddd %zmm10, %zmm18, %zmm20
    vpternlogd $0xb8, %zmm4, %zmm25, %zmm10
    vpaddd %zmm12, %zmm0, %zmm26
    vprord $0x7, 2368(%rdi), %zmm9
    vpternlogd $0x96, %zmm8, %zmm31, %zmm11
    vprord $0x12, 2368(%rdi), %zmm14
    vpsrld $0x3, 2368(%rdi), %zmm16
    vpaddd %zmm3, %zmm24, %zmm27
    vpaddd %zmm10, %zmm1, %zmm22
    vprord $0x2, %zmm26, %zmm18
    vprord $0xd, %zmm26, %zmm0
    vprord $0x16, %zmm26, %zmm12
    vpternlogd $0x96, %zmm16, %zmm14, %zmm9
    vpaddd 52(%rdx){1to16}, %zmm27, %zmm31
    vmovdqa32 %zmm27, 3264(%rdi)
    vpaddd %zmm28, %zmm22, %zmm8
    vprord $0x11, 2176(%rdi), %zmm3
    vprord $0x13, 2176(%rdi), %zmm24
    vpternlogd $0x96, %zmm12, %zmm0, %zmm18
    vpsrld $0xa, 2176(%rdi), %zmm1
    vpaddd %zmm30, %zmm31, %zmm10
    vpternlogd $0xb8, %zmm15, %zmm2, %zmm30
    vpaddd %zmm17, %zmm8, %zmm14
    vpternlogd $0xe8, %zmm6, %zmm23, %zmm17
    vpaddd 2304(%rdi), %zmm9, %zmm16
    vprord $0x7, 3392(%rdi), %zmm27
    vprord $0x12, 3392(%rdi), %zmm22
    vpsrld $0x3, 3392(%rdi), %zmm28
    vpternlogd $0x96, %zmm1, %zmm24, %zmm3
    vpaddd %zmm30, %zmm7, %zmm0
    vprord $0x6, %zmm14, %zmm12
    vpaddd %zmm17, %zmm13, %zmm31
    vprord $0xb, %zmm14, %zmm9
    vprord $0x19, %zmm14, %zmm24
    vpaddd 1856(%rdi), %zmm16, %zmm1
    vpternlogd $0x96, %zmm28, %zmm22, %zmm27
    vprord $0x11, 3200(%rdi), %zmm7
    vpaddd %zmm11, %zmm0, %zmm30
    vpaddd %zmm21, %zmm31, %zmm13
    vprord $0x13, 3200(%rdi), %zmm17
    vpternlogd $0x96, %zmm24, %zmm9, %zmm12
    vpsrld $0xa, 3200(%rdi), %zmm16
    vpaddd %zmm3, %zmm1, %zmm22
    vpaddd 3328(%rdi), %zmm27, %zmm28
    vpaddd %zmm29, %zmm30, %zmm0
    vpternlogd $0xe8, %zmm5, %zmm26, %zmm29
    vprord $0x2, %zmm13, %zmm11
    vprord $0xd, %zmm13, %zmm31
    vprord $0x16, %zmm13, %zmm21
    vpternlogd $0x96, %zmm16, %zmm17, %zmm7
    vpaddd 56(%rdx){1to16}, %zmm22, %zmm9
    vmovdqa32 %zmm22, 2304(%rdi)
    vprord $0x6, %zmm0, %zmm24
    vpaddd %zmm29, %zmm19, %zmm3
    vprord $0xb, %zmm0, %zmm1
    vprord $0x19, %zmm0, %zmm27
    vpternlogd $0x96, %zmm21, %zmm31, %zmm11
    vpaddd 2880(%rdi), %zmm28, %zmm17
    vpaddd %zmm4, %zmm9, %zmm16
    vpternlogd $0xb8, %zmm25, %zmm14, %zmm4
    vpaddd %zmm18, %zmm3, %zmm22
    vprord $0x7, 1408(%rdi), %zmm19
    vpternlogd $0x96, %zmm27, %zmm1, %zmm24
    vprord $0x12, 1408(%rdi), %zmm29
    vpsrld $0x3, 1408(%rdi), %zmm31
    vpaddd %zmm7, %zmm17, %zmm21
    vpaddd %zmm4, %zmm20, %zmm28
    vprord $0x2, %zmm22, %zmm9
    vprord $0xd, %zmm22, %zmm3
    vprord $0x16, %zmm22, %zmm18
    vpternlogd $0x96, %zmm31, %zmm29, %zmm19
    vpaddd 56(%rdx){1to16}, %zmm21, %zmm1
    vmovdqa32 %zmm21, 3328(%rdi)
    vpaddd %zmm12, %zmm28, %zmm27
    vprord $0x11, 2240(%rdi), %zmm7
    vprord $0x13, 2240(%rdi), %zmm17
    vpternlogd $0x96, %zmm18, %zmm3, %zmm9
    vpsrld $0xa, 2240(%rdi), %zmm20
    vpaddd %zmm15, %zmm1, %zmm4
    vpternlogd $0xb8, %zmm2, %zmm0, %zmm15
    vpaddd %zmm6, %zmm27, %zmm29
    vpternlogd $0xe8, %zmm23, %zmm13, %zmm6
    vpaddd 2368(%rdi), %zmm19, %zmm31
    vprord $0x7, 2432(%rdi), %zmm21
    vprord $0x12, 2432(%rdi), %zmm28
    vpsrld $0x3, 2432(%rdi), %zmm12
    vpternlogd $0x96, %zmm20, %zmm17, %zmm7
    vpaddd %zmm15, %zmm10, %zmm3
    vprord $0x6, %zmm29, %zmm18
    vpaddd %zmm6, %zmm8, %zmm1
    vprord $0xb, %zmm29, %zmm19
    vprord $0x19, %zmm29, %zmm17
    vpaddd 1920(%rdi), %zmm31, %zmm20
    vpternlogd $0x96, %zmm12, %zmm28, %zmm21
    vprord $0x11, 3264(%rdi), %zmm10
    vpaddd %zmm24, %zmm3, %zmm15
    vpaddd %zmm11, %zmm1, %zmm8
    vprord $0x13, 3264(%rdi), %zmm6
    vpternlogd $0x96, %zmm17, %zmm19, %zmm18
    vpsrld $0xa, 3264(%rdi), %zmm31
    vpaddd %zmm7, %zmm20, %zmm28
    vpaddd 3392(%rdi), %zmm21, %zmm12
    vpaddd %zmm5, %zmm15, %zmm3
    vpternlogd $0xe8, %zmm26, %zmm22, %zmm5
    vprord $0x2, %zmm8, %zmm24
    vprord $0xd, %zmm8, %zmm1
    vprord $0x16, %zmm8, %zmm11
    vpternlogd $0x96, %zmm31, %zmm6, %zmm10
    vpaddd 60(%rdx){1to16}, %zmm28, %zmm19
    vmovdqa32 %zmm28, 2368(%rdi)
    vprord $0x6, %zmm3, %zmm17
    vpaddd %zmm5, %zmm30, %zmm7
    vprord $0xb, %zmm3, %zmm20
    vprord $0x19, %zmm3, %zmm21
    vpternlogd $0x96, %zmm11, %zmm1, %zmm24
    vpaddd 2944(%rdi), %zmm12, %zmm6
    vpaddd %zmm25, %zmm19, %zmm31
    vpternlogd $0xb8, %zmm14, %zmm29, %zmm25
    vpaddd %zmm9, %zmm7, %zmm28
    vpternlogd $0x96, %zmm21, %zmm20, %zmm17
    vmovdqa32 %zmm8, 3648(%rdi)
    vmovdqa32 %zmm29, 3840(%rdi)
    vmovdqa32 %zmm14, 3904(%rdi)
    vpaddd %zmm10, %zmm6, %zmm30
    vpaddd %zmm25, %zmm16, %zmm5
    vprord $0x2, %zmm28, %zmm1
    vprord $0xd, %zmm28, %zmm11
    vprord $0x16, %zmm28, %zmm12
    vmovdqa32 %zmm28, 4160(%rdi)
    vpaddd 60(%rdx){1to16}, %zmm30, %zmm19
    vmovdqa32 %zmm30, 3392(%rdi)
    vpaddd %zmm18, %zmm5, %zmm7
    vmovdqa32 %zmm3, 4352(%rdi)
    vmovdqa32 %zmm0, 4416(%rdi)
    vpternlogd $0x96, %zmm12, %zmm11, %zmm1
    vpaddd %zmm2, %zmm19, %zmm9
    vpternlogd $0xb8, %zmm0, %zmm3, %zmm2
    vpaddd %zmm23, %zmm7, %zmm20
    vpternlogd $0xe8, %zmm13, %zmm8, %zmm23
    vmovdqa32 %zmm28, %zmm21
    vpternlogd $0xe8, %zmm26, %zmm22, %zmm21
    vpaddd %zmm2, %zmm4, %zmm10
    vpternlogd $0xe2, %zmm14, %zmm20, %zmm29
    vpaddd %zmm23, %zmm27, %zmm6
    vpaddd %zmm21, %zmm15, %zmm16
    vprord $0x6, %zmm20, %zmm25
    vmovdqa32 %zmm20, 3776(%rdi)
    vprord $0xb, %zmm20, %zmm30
    vprord $0x19, %zmm20, %zmm5
    vpaddd %zmm17, %zmm10, %zmm18
    vpaddd %zmm24, %zmm6, %zmm11
    vpaddd %zmm29, %zmm31, %zmm12
    vpaddd %zmm1, %zmm16, %zmm19
    vpternlogd $0x96, %zmm5, %zmm30, %zmm25
    vpaddd %zmm26, %zmm18, %zmm4
    vprord $0x2, %zmm11, %zmm2
    vmovdqa32 %zmm11, 3584(%rdi)
    vprord $0xd, %zmm11, %zmm14
    vmovdqa32 %zmm19, 4096(%rdi)
    vprord $0x16, %zmm11, %zmm27
    vprord $0x2, %zmm19, %zmm23
    vpaddd %zmm25, %zmm12, %zmm15
    vprord $0xd, %zmm19, %zmm21
    vpternlogd $0xe2, %zmm0, %zmm4, %zmm3
    vprord $0x16, %zmm19, %zmm20
    vmovdqa32 %zmm4, 4288(%rdi)
    vprord $0x6, %zmm4, %zmm10
    vpternlogd $0x96, %zmm27, %zmm14, %zmm2
    vprord $0xb, %zmm4, %zmm17
    vprord $0x19, %zmm4, %zmm6
    vpaddd %zmm13, %zmm15, %zmm24
    vpternlogd $0xe8, %zmm8, %zmm11, %zmm13
    vpternlogd $0x96, %zmm20, %zmm21, %zmm23
    vpaddd %zmm3, %zmm9, %zmm31
    vpternlogd $0x96, %zmm6, %zmm17, %zmm10
    vmovdqa32 %zmm24, 3712(%rdi)
    vpaddd %zmm13, %zmm7, %zmm29
    vmovdqa32 %zmm19, %zmm16
    vpternlogd $0xe8, %zmm22, %zmm28, %zmm16
    vpaddd %zmm10, %zmm31, %zmm1
    vpaddd %zmm2, %zmm29, %zmm30
    vpaddd %zmm16, %zmm18, %zmm5
    vpaddd %zmm22, %zmm1, %zmm26
    vpternlogd $0xe8, %zmm8, %zmm30, %zmm11
    vprord $0x2, %zmm30, %zmm12
    vpaddd %zmm23, %zmm5, %zmm25
    vprord $0xd, %zmm30, %zmm0
    vprord $0x16, %zmm30, %zmm14
    vmovdqa32 %zmm30, 3520(%rdi)
    vmovdqa32 %zmm26, 4224(%rdi)
    vpaddd %zmm11, %zmm15, %zmm27
    vpternlogd $0xe8, %zmm28, %zmm25, %zmm19
    vprord $0x2, %zmm25, %zmm4
    vpternlogd $0x96, %zmm14, %zmm0, %zmm12
    vprord $0xd, %zmm25, %zmm21
    vprord $0x16, %zmm25, %zmm20
    vmovdqa32 %zmm25, 4032(%rdi)
    vpaddd %zmm19, %zmm1, %zmm9
    vpaddd %zmm12, %zmm27, %zmm3
    vpternlogd $0x96, %zmm20, %zmm21, %zmm4
    vmovdqa32 %zmm3, 3456(%rdi)
    vpaddd %zmm4, %zmm9, %zmm17
    vmovdqa32 %zmm17, 3968(%rdi)
    addq $64, %rdx
    cmpq %rcx, %rdx
    jb 3b
    ja 4f
    vmovdqa32 3456(%rdi), %zmm0
    vmovdqa32 3520(%rdi), %zmm1
    vmovdqa32 3584(%rdi), %zmm2
    vmovdqa32 3648(%rdi), %zmm3
    vmovdqa32 3712(%rdi), %zmm4
    vmovdqa32 3776(%rdi), %zmm5
    vmovdqa32 3968(%rdi), %zmm6
    vmovdqa32 3840(%rdi), %zmm7
    vmovdqa32 4032(%rdi), %zmm8
    vmovdqa32 3904(%rdi), %zmm9
    vmovdqa32 4096(%rdi), %zmm10
    vmovdqa32 4160(%rdi), %zmm11
    vmovdqa32 4224(%rdi), %zmm12
    vmovdqa32 4288(%rdi), %zmm13
    vmovdqa32 4352(%rdi), %zmm14
    vmovdqa32 4416(%rdi), %zmm15
    vpbroadcastd 308(%rdi), %zmm16
    vpbroadcastd 292(%rdi), %zmm17
    vpbroadcastd 308(%rdi), %zmm18
    vpbroadcastd 292(%rdi), %zmm19
    vpaddd 320(%rdi){1to16}, %zmm0, %zmm20
    vpaddd 324(%rdi){1to16}, %zmm1, %zmm21
    vpaddd 328(%rdi){1to16}, %zmm2, %zmm22
    vpaddd 332(%rdi){1to16}, %zmm3, %zmm23
    vpaddd 336(%rdi){1to16}, %zmm4, %zmm24
    vpaddd 340(%rdi){1to16}, %zmm5, %zmm25
    vpaddd 320(%rdi){1to16}, %zmm6, %zmm26
    vpaddd 344(%rdi){1to16}, %zmm7, %zmm27
    vpaddd 324(%rdi){1to16}, %zmm8, %zmm28
    vpaddd 348(%rdi){1to16}, %zmm9, %zmm29
    vpaddd 328(%rdi){1to16}, %zmm10, %zmm30
    vmovdqa32 %zmm20, 1408(%rdi)
    vmovdqa32 %zmm21, 1472(%rdi)
    vpaddd 332(%rdi){1to16}, %zmm11, %zmm31
    vmovdqa32 %zmm22, 1536(%rdi)
    vmovdqa32 %zmm23, 1600(%rdi)
    vpaddd 336(%rdi){1to16}, %zmm12, %zmm0
    vmovdqa32 %zmm24, 1664(%rdi)
    vmovdqa32 %zmm25, 1728(%rdi)
    vpaddd 340(%rdi){1to16}, %zmm13, %zmm1
    vmovdqa32 %zmm27, 1792(%rdi)
    vmovdqa32 %zmm29, 1856(%rdi)
    vpaddd 344(%rdi){1to16}, %zmm14, %zmm2
    vpaddd 348(%rdi){1to16}, %zmm15, %zmm3
    vmovdqa32 %zmm26, 2432(%rdi)
    vmovdqa32 %zmm28, 2496(%rdi)
    vmovdqa32 %zmm30, 2560(%rdi)
    vmovdqa32 %zmm31, 2624(%rdi)
    vmovdqa32 %zmm0, 2688(%rdi)
    vmovdqa32 1408(%rdi), %zmm4
    vmovdqa32 1408(%rdi), %zmm5
    vmovdqa32 1472(%rdi), %zmm6
    vmovdqa32 %zmm1, 2752(%rdi)
    vmovdqa32 %zmm2, 2816(%rdi)
    vmovdqa32 1536(%rdi), %zmm7
    vmovdqa32 %zmm3, 2880(%rdi)
    vmovdqa32 1600(%rdi), %zmm8
    vmovdqa32 2432(%rdi), %zmm9
    vmovdqa32 2432(%rdi), %zmm10
    vpaddd 288(%rdi){1to16}, %zmm4, %zmm20
    vpaddd 304(%rdi){1to16}, %zmm5, %zmm21
    vpaddd 1156(%rdi){1to16}, %zmm6, %zmm11
    vmovdqa32 2496(%rdi), %zmm22
    vpaddd 1160(%rdi){1to16}, %zmm7, %zmm23
    vmovdqa32 2560(%rdi), %zmm12
    vpaddd 1164(%rdi){1to16}, %zmm8, %zmm24
    vmovdqa32 2624(%rdi), %zmm25
    vpternlogd $0xe8, 296(%rdi){1to16}, %zmm20, %zmm17
    vprord $0x2, %zmm20, %zmm13
    vpternlogd $0xe2, 312(%rdi){1to16}, %zmm21, %zmm16
    vprord $0x6, %zmm21, %zmm27
    vprord $0xb, %zmm21, %zmm29
    vpaddd 288(%rdi){1to16}, %zmm9, %zmm14
    vprord $0x19, %zmm21, %zmm15
    vpaddd 304(%rdi){1to16}, %zmm10, %zmm26
    vpaddd 1156(%rdi){1to16}, %zmm22, %zmm28
    vprord $0xd, %zmm20, %zmm30
    vprord $0x16, %zmm20, %zmm31
    vpaddd 1160(%rdi){1to16}, %zmm12, %zmm0
    vpaddd %zmm16, %zmm11, %zmm1
    vpaddd 1164(%rdi){1to16}, %zmm25, %zmm2
    vpternlogd $0x96, %zmm15, %zmm29, %zmm27
    vpternlogd $0xe8, 296(%rdi){1to16}, %zmm14, %zmm19
    vpternlogd $0xe2, 312(%rdi){1to16}, %zmm26, %zmm18
    vprord $0x6, %zmm26, %zmm3
    vprord $0xb, %zmm26, %zmm4
    vpternlogd $0x96, %zmm31, %zmm30, %zmm13
    vprord $0x19, %zmm26, %zmm5
    vprord $0x2, %zmm14, %zmm6
    vpaddd %zmm27, %zmm1, %zmm7
    vprord $0xd, %zmm14, %zmm8
    vpaddd %zmm18, %zmm28, %zmm9
    vprord $0x16, %zmm14, %zmm10
    vpternlogd $0x96, %zmm5, %zmm4, %zmm3
    vpaddd 1168(%rdi){1to16}, %zmm21, %zmm22
    vpaddd 300(%rdi){1to16}, %zmm7, %zmm12
    vpaddd %zmm17, %zmm7, %zmm16
    vpternlogd $0x96, %zmm10, %zmm8, %zmm6
    vpaddd %zmm3, %zmm9, %zmm11
    vpaddd 1168(%rdi){1to16}, %zmm26, %zmm25
    vprord $0x6, %zmm12, %zmm15
    vpaddd %zmm13, %zmm16, %zmm29
    vprord $0xb, %zmm12, %zmm30
    vprord $0x19, %zmm12, %zmm31
    vpaddd 300(%rdi){1to16}, %zmm11, %zmm1
    vpaddd %zmm19, %zmm11, %zmm27
    vpaddd 1664(%rdi), %zmm22, %zmm18
    vpaddd 2688(%rdi), %zmm25, %zmm28
    vprord $0x2, %zmm29, %zmm5
    vpternlogd $0x96, %zmm31, %zmm30, %zmm15
    vprord $0xd, %zmm29, %zmm4
    vprord $0x16, %zmm29, %zmm17
    vpaddd %zmm6, %zmm27, %zmm7
    vprord $0x6, %zmm1, %zmm8
    vprord $0xb, %zmm1, %zmm10
    vprord $0x19, %zmm1, %zmm9
    vpaddd 1172(%rdi){1to16}, %zmm12, %zmm3
    vpternlogd $0x96, %zmm17, %zmm4, %zmm5
    vprord $0x2, %zmm7, %zmm16
    vprord $0xd, %zmm7, %zmm13
    vpternlogd $0x96, %zmm9, %zmm10, %zmm8
    vprord $0x16, %zmm7, %zmm19
    vpaddd 1728(%rdi), %zmm3, %zmm11
    vmovdqa32 %zmm12, %zmm22
    vpternlogd $0xca, 308(%rdi){1to16}, %zmm21, %zmm22
    vmovdqa32 %zmm29, %zmm25
    vpternlogd $0xe8, 292(%rdi){1to16}, %zmm20, %zmm25
    vmovdqa32 %zmm1, %zmm30
    vpternlogd $0xca, 308(%rdi){1to16}, %zmm26, %zmm30
    vmovdqa32 %zmm7, %zmm31
    vpternlogd $0xe8, 292(%rdi){1to16}, %zmm14, %zmm31
    vpternlogd $0x96, %zmm19, %zmm13, %zmm16
    vpaddd %zmm22, %zmm23, %zmm27
    vpaddd %zmm30, %zmm0, %zmm6
    vpaddd 1172(%rdi){1to16}, %zmm1, %zmm4
    vpaddd %zmm15, %zmm27, %zmm17
    vpaddd %zmm8, %zmm6, %zmm10
    vpaddd 2752(%rdi), %zmm4, %zmm9
    vpaddd 296(%rdi){1to16}, %zmm17, %zmm3
    vpaddd %zmm25, %zmm17, %zmm13
    vpaddd 296(%rdi){1to16}, %zmm10, %zmm19
    vpaddd %zmm31, %zmm10, %zmm23
    vpternlogd $0xb8, %zmm12, %zmm3, %zmm21
    vprord $0x6, %zmm3, %zmm22
    vpaddd %zmm5, %zmm13, %zmm0
    vprord $0xb, %zmm3, %zmm30
    vprord $0x19, %zmm3, %zmm27
    vpaddd %zmm16, %zmm23, %zmm15
    vpternlogd $0xb8, %zmm1, %zmm19, %zmm26
    vprord $0x6, %zmm19, %zmm6
    vprord $0xb, %zmm19, %zmm8
    vpaddd %zmm21, %zmm24, %zmm4
    vprord $0x19, %zmm19, %zmm17
    vprord $0x2, %zmm0, %zmm25
    vpternlogd $0x96, %zmm27, %zmm30, %zmm22
    vprord $0xd, %zmm0, %zmm10
    vpaddd %zmm26, %zmm2, %zmm31
    vprord $0x16, %zmm0, %zmm13
    vprord $0x2, %zmm15, %zmm5
    vprord $0xd, %zmm15, %zmm23
    vpternlogd $0x96, %zmm17, %zmm8, %zmm6
    vprord $0x16, %zmm15, %zmm16
    vpaddd %zmm22, %zmm4, %zmm24
    vpaddd 1176(%rdi){1to16}, %zmm3, %zmm21
    vpternlogd $0x96, %zmm13, %zmm10, %zmm25
    vpaddd %zmm6, %zmm31, %zmm30
    vpaddd 292(%rdi){1to16}, %zmm24, %zmm27
    vpternlogd $0x96, %zmm16, %zmm23, %zmm5
    vpaddd 1792(%rdi), %zmm21, %zmm2
    vpaddd 1176(%rdi){1to16}, %zmm19, %zmm26
    vpaddd 292(%rdi){1to16}, %zmm30, %zmm8
    vpternlogd $0xb8, %zmm3, %zmm27, %zmm12
    vprord $0x6, %zmm27, %zmm17
    vprord $0xb, %zmm27, %zmm4
    vprord $0x19, %zmm27, %zmm22
    vpaddd 2816(%rdi), %zmm26, %zmm10
    vpternlogd $0xb8, %zmm19, %zmm8, %zmm1
    vprord $0x6, %zmm8, %zmm13
    vpaddd %zmm12, %zmm18, %zmm31
    vprord $0xb, %zmm8, %zmm6
    vprord $0x19, %zmm8, %zmm23
    vpternlogd $0x96, %zmm22, %zmm4, %zmm17
    vpaddd 1180(%rdi){1to16}, %zmm27, %zmm16
    vpaddd %zmm1, %zmm28, %zmm21
    vpternlogd $0x96, %zmm23, %zmm6, %zmm13
    vpaddd %zmm17, %zmm31, %zmm26
    vpaddd 1856(%rdi), %zmm16, %zmm12
    vmovdqa32 %zmm0, %zmm18
    vpternlogd $0xe8, %zmm20, %zmm29, %zmm18
    vpaddd %zmm13, %zmm21, %zmm22
    vpaddd %zmm20, %zmm26, %zmm4
    vpaddd %zmm18, %zmm24, %zmm1
    vpaddd %zmm14, %zmm22, %zmm28
    vpternlogd $0xe8, %zmm7, %zmm15, %zmm14
    vpternlogd $0xb8, %zmm27, %zmm4, %zmm3
    vprord $0x6, %zmm4, %zmm23
    vprord $0xb, %zmm4, %zmm6
    vpaddd %zmm25, %zmm1, %zmm17
    vprord $0x19, %zmm4, %zmm31
    vpternlogd $0xb8, %zmm8, %zmm28, %zmm19
    vprord $0x6, %zmm28, %zmm16
    vpaddd %zmm14, %zmm30, %zmm21
    vpaddd %zmm3, %zmm11, %zmm13
    vprord $0xb, %zmm28, %zmm20
    vprord $0x2, %zmm17, %zmm24
    vprord $0xd, %zmm17, %zmm18
    vpternlogd $0x96, %zmm31, %zmm6, %zmm23
    vprord $0x16, %zmm17, %zmm1
    vpaddd %zmm19, %zmm9, %zmm25
    vpaddd %zmm5, %zmm21, %zmm30
    vprord $0x19, %zmm28, %zmm14
    vpaddd 1180(%rdi){1to16}, %zmm8, %zmm11
    vmovdqa32 %zmm17, %zmm3
    vpternlogd $0xe8, %zmm29, %zmm0, %zmm3
    vpternlogd $0x96, %zmm1, %zmm18, %zmm24
    vpaddd %zmm23, %zmm13, %zmm6
    vprord $0x2, %zmm30, %zmm31
    vprord $0xd, %zmm30, %zmm9
    vpternlogd $0x96, %zmm14, %zmm20, %zmm16
    vpaddd %zmm3, %zmm26, %zmm19
    vprord $0x16, %zmm30, %zmm21
    vpaddd 2880(%rdi), %zmm11, %zmm5
    vpaddd 1184(%rdi){1to16}, %zmm4, %zmm1
    vpaddd %zmm29, %zmm6, %zmm18
    vpaddd %zmm24, %zmm19, %zmm13
    vpaddd %zmm16, %zmm25, %zmm23
    vpternlogd $0x96, %zmm21, %zmm9, %zmm31
    vpternlogd $0xb8, %zmm4, %zmm18, %zmm27
    vprord $0x6, %zmm18, %zmm20
    vprord $0xb, %zmm18, %zmm14
    vprord $0x2, %zmm13, %zmm3
    vprord $0xd, %zmm13, %zmm26
    vpaddd %zmm7, %zmm23, %zmm11
    vpternlogd $0xe8, %zmm15, %zmm30, %zmm7
    vprord $0x16, %zmm13, %zmm29
    vpaddd %zmm27, %zmm2, %zmm19
    vprord $0x19, %zmm18, %zmm24
    vpaddd 1184(%rdi){1to16}, %zmm28, %zmm16
    vpaddd %zmm7, %zmm22, %zmm25
    vpternlogd $0xb8, %zmm28, %zmm11, %zmm8
    vpternlogd $0x96, %zmm29, %zmm26, %zmm3
    vprord $0x6, %zmm11, %zmm21
    vpternlogd $0x96, %zmm24, %zmm14, %zmm20
    vprord $0xb, %zmm11, %zmm9
    vprord $0x19, %zmm11, %zmm2
    vpaddd %zmm31, %zmm25, %zmm27
    vpaddd %zmm8, %zmm10, %zmm7
    vpaddd %zmm20, %zmm19, %zmm22
    vpternlogd $0x96, %zmm2, %zmm9, %zmm21
    vpaddd 1188(%rdi){1to16}, %zmm18, %zmm26
    vprord $0x2, %zmm27, %zmm29
    vprord $0xd, %zmm27, %zmm14
    vprord $0x16, %zmm27, %zmm24
    vpaddd %zmm0, %zmm22, %zmm25
    vpternlogd $0xe8, %zmm17, %zmm13, %zmm0
    vpaddd %zmm21, %zmm7, %zmm31
    vmovdqa32 %zmm27, %zmm10
    vpternlogd $0xe8, %zmm15, %zmm30, %zmm10
    vpternlogd $0x96, %zmm24, %zmm14, %zmm29
    vpaddd %zmm0, %zmm6, %zmm8
    vpternlogd $0xb8, %zmm18, %zmm25, %zmm4
    vpaddd %zmm10, %zmm23, %zmm19
    vpaddd %zmm15, %zmm31, %zmm20
    vprord $0x6, %zmm25, %zmm9
    vprord $0xb, %zmm25, %zmm2
    vprord $0x19, %zmm25, %zmm7
    vpaddd %zmm3, %zmm8, %zmm21
    vpaddd %zmm29, %zmm19, %zmm14
    vpaddd %zmm4, %zmm12, %zmm24
    vpternlogd $0xb8, %zmm11, %zmm20, %zmm28
    vprord $0x6, %zmm20, %zmm0
    vprord $0xb, %zmm20, %zmm6
    vpternlogd $0x96, %zmm7, %zmm2, %zmm9
    vprord $0x19, %zmm20, %zmm10
    vprord $0x2, %zmm21, %zmm23
    vprord $0xd, %zmm21, %zmm15
    vprord $0x16, %zmm21, %zmm8
    vpaddd %zmm28, %zmm5, %zmm3
    vprord $0x2, %zmm14, %zmm19
    vprord $0xd, %zmm14, %zmm29
    vpaddd %zmm9, %zmm24, %zmm12
    vprord $0x16, %zmm14, %zmm4
    vpternlogd $0x96, %zmm10, %zmm6, %zmm0
    vpternlogd $0x96, %zmm8, %zmm15, %zmm23
    vpaddd 1188(%rdi){1to16}, %zmm11, %zmm2
    vpaddd 1192(%rdi){1to16}, %zmm25, %zmm7
    vpternlogd $0x96, %zmm4, %zmm29, %zmm19
    vpaddd %zmm17, %zmm12, %zmm5
    vpternlogd $0xe8, %zmm13, %zmm21, %zmm17
    vpaddd %zmm0, %zmm3, %zmm28
    vmovdqa32 %zmm14, %zmm24
    vpternlogd $0xe8, %zmm30, %zmm27, %zmm24
    vpaddd %zmm17, %zmm22, %zmm9
    vpternlogd $0xb8, %zmm25, %zmm5, %zmm18
    vpaddd %zmm24, %zmm31, %zmm6
    vpaddd %zmm30, %zmm28, %zmm10
    vprord $0x6, %zmm5, %zmm15
    vprord $0xb, %zmm5, %zmm8
    vprord $0x19, %zmm5, %zmm29
    vpaddd %zmm23, %zmm9, %zmm4
    vpaddd %zmm19, %zmm6, %zmm3
    vpaddd %zmm18, %zmm1, %zmm0
    vpternlogd $0xb8, %zmm20, %zmm10, %zmm11
    vprord $0x6, %zmm10, %zmm22
    vprord $0xb, %zmm10, %zmm17
    vpternlogd $0x96, %zmm29, %zmm8, %zmm15
    vprord $0x19, %zmm10, %zmm31
    vprord $0x2, %zmm4, %zmm24
    vprord $0xd, %zmm4, %zmm30
    vprord $0x16, %zmm4, %zmm9
    vpaddd %zmm11, %zmm16, %zmm23
    vprord $0x2, %zmm3, %zmm6
    vprord $0xd, %zmm3, %zmm19
    vpaddd %zmm15, %zmm0, %zmm1
    vprord $0x16, %zmm3, %zmm18
    vpternlogd $0x96, %zmm31, %zmm17, %zmm22
    vpternlogd $0x96, %zmm9, %zmm30, %zmm24
    vpaddd 1192(%rdi){1to16}, %zmm20, %zmm8
    vpaddd 1196(%rdi){1to16}, %zmm5, %zmm29
    vpaddd %zmm13, %zmm1, %zmm16
    vpternlogd $0xe8, %zmm21, %zmm4, %zmm13
    vpternlogd $0x96, %zmm18, %zmm19, %zmm6
    vpaddd %zmm22, %zmm23, %zmm11
    vmovdqa32 %zmm3, %zmm0
    vpternlogd $0xe8, %zmm27, %zmm14, %zmm0
    vpternlogd $0xb8, %zmm5, %zmm16, %zmm25
    vprord $0x6, %zmm16, %zmm15
    vpaddd %zmm13, %zmm12, %zmm17
    vprord $0xb, %zmm16, %zmm31
    vpaddd %zmm0, %zmm28, %zmm30
    vpaddd %zmm27, %zmm11, %zmm9
    vprord $0x19, %zmm16, %zmm19
    vpaddd %zmm25, %zmm26, %zmm18
    vpaddd %zmm24, %zmm17, %zmm23
    vpaddd %zmm6, %zmm30, %zmm22
    vpternlogd $0x96, %zmm19, %zmm31, %zmm15
    vpternlogd $0xb8, %zmm10, %zmm9, %zmm20
    vprord $0x6, %zmm9, %zmm12
    vprord $0xb, %zmm9, %zmm13
    vprord $0x2, %zmm23, %zmm28
    vprord $0xd, %zmm23, %zmm0
    vprord $0x16, %zmm23, %zmm27
    vpaddd %zmm15, %zmm18, %zmm26
    vprord $0x2, %zmm22, %zmm25
    vpaddd %zmm20, %zmm2, %zmm17
    vprord $0xd, %zmm22, %zmm24
    vprord $0x16, %zmm22, %zmm30
    vprord $0x19, %zmm9, %zmm6
    vpternlogd $0x96, %zmm27, %zmm0, %zmm28
    vpaddd %zmm21, %zmm26, %zmm31
    vpternlogd $0xe8, %zmm4, %zmm23, %zmm21
    vpternlogd $0x96, %zmm30, %zmm24, %zmm25
    vpternlogd $0x96, %zmm6, %zmm13, %zmm12
    vpaddd 1196(%rdi){1to16}, %zmm10, %zmm19
    vpternlogd $0xb8, %zmm16, %zmm31, %zmm5
    vprord $0x6, %zmm31, %zmm18
    vpaddd %zmm21, %zmm1, %zmm15
    vprord $0xb, %zmm31, %zmm2
    vprord $0x19, %zmm31, %zmm20
    vpaddd %zmm12, %zmm17, %zmm0
    vpaddd 1200(%rdi){1to16}, %zmm16, %zmm27
    vpaddd %zmm5, %zmm7, %zmm24
    vpaddd %zmm28, %zmm15, %zmm30
    vpternlogd $0x96, %zmm20, %zmm2, %zmm18
    vpaddd %zmm14, %zmm0, %zmm13
    vpternlogd $0xe8, %zmm3, %zmm22, %zmm14
    vprord $0x2, %zmm30, %zmm6
    vprord $0xd, %zmm30, %zmm1
    vpaddd %zmm18, %zmm24, %zmm21
    vprord $0x16, %zmm30, %zmm17
    vpternlogd $0xb8, %zmm9, %zmm13, %zmm10
    vpaddd %zmm14, %zmm11, %zmm12
    vprord $0x6, %zmm13, %zmm7
    vprord $0xb, %zmm13, %zmm5
    vprord $0x19, %zmm13, %zmm15
    vpaddd 1200(%rdi){1to16}, %zmm9, %zmm28
    vpternlogd $0x96, %zmm17, %zmm1, %zmm6
    vpaddd %zmm4, %zmm21, %zmm2
    vpternlogd $0xe8, %zmm23, %zmm30, %zmm4
    vpaddd %zmm25, %zmm12, %zmm20
    vpaddd %zmm10, %zmm8, %zmm24
    vpternlogd $0x96, %zmm15, %zmm5, %zmm7
    vpaddd 1204(%rdi){1to16}, %zmm31, %zmm18
    vpaddd %zmm4, %zmm26, %zmm11
    vpternlogd $0xb8, %zmm31, %zmm2, %zmm16
    vprord $0x2, %zmm20, %zmm14
    vprord $0xd, %zmm20, %zmm1
    vpaddd %zmm7, %zmm24, %zmm17
    vprord $0x16, %zmm20, %zmm12
    vprord $0x6, %zmm2, %zmm25
    vpaddd %zmm6, %zmm11, %zmm8
    vprord $0xb, %zmm2, %zmm10
    vpaddd %zmm16, %zmm29, %zmm5
    vprord $0x19, %zmm2, %zmm15
    vpternlogd $0x96, %zmm12, %zmm1, %zmm14
    vpaddd %zmm3, %zmm17, %zmm26
    vpternlogd $0xe8, %zmm22, %zmm20, %zmm3
    vprord $0x2, %zmm8, %zmm4
    vprord $0xd, %zmm8, %zmm24
    vprord $0x16, %zmm8, %zmm7
    vpternlogd $0x96, %zmm15, %zmm10, %zmm25
    vpaddd %zmm3, %zmm0, %zmm11
    vpternlogd $0xb8, %zmm13, %zmm26, %zmm9
    vprord $0x6, %zmm26, %zmm6
    vprord $0xb, %zmm26, %zmm29
    vpternlogd $0x96, %zmm7, %zmm24, %zmm4
    vprord $0x19, %zmm26, %zmm16
    vpaddd %zmm25, %zmm5, %zmm1
    vpaddd %zmm14, %zmm11, %zmm12
    vpaddd %zmm9, %zmm19, %zmm10
    vpaddd 1204(%rdi){1to16}, %zmm13, %zmm15
    vpaddd 1208(%rdi){1to16}, %zmm2, %zmm0
    vpaddd %zmm23, %zmm1, %zmm3
    vpternlogd $0xe8, %zmm30, %zmm8, %zmm23
    vprord $0x2, %zmm12, %zmm24
    vpternlogd $0x96, %zmm16, %zmm29, %zmm6
    vprord $0xd, %zmm12, %zmm7
    vprord $0x16, %zmm12, %zmm5
    vpternlogd $0xb8, %zmm2, %zmm3, %zmm31
    vprord $0x6, %zmm3, %zmm25
    vpaddd %zmm23, %zmm21, %zmm11
    vprord $0xb, %zmm3, %zmm14
    vpaddd %zmm6, %zmm10, %zmm19
    vprord $0x19, %zmm3, %zmm9
    vpternlogd $0x96, %zmm5, %zmm7, %zmm24
    vpaddd %zmm31, %zmm27, %zmm29
    vpaddd %zmm4, %zmm11, %zmm16
    vpaddd %zmm22, %zmm19, %zmm21
    vpternlogd $0xe8, %zmm20, %zmm12, %zmm22
    vpternlogd $0x96, %zmm9, %zmm14, %zmm25
    vprord $0x2, %zmm16, %zmm23
    vprord $0xd, %zmm16, %zmm10
    vpternlogd $0xb8, %zmm26, %zmm21, %zmm13
    vpaddd %zmm22, %zmm17, %zmm6
    vprord $0x16, %zmm16, %zmm7
    vpaddd %zmm25, %zmm29, %zmm5
    vprord $0x6, %zmm21, %zmm27
    vprord $0xb, %zmm21, %zmm31
    vprord $0x19, %zmm21, %zmm11
    vpaddd 1208(%rdi){1to16}, %zmm26, %zmm4
    vpaddd %zmm24, %zmm6, %zmm14
    vpaddd %zmm13, %zmm28, %zmm9
    vpternlogd $0x96, %zmm7, %zmm10, %zmm23
    vpaddd %zmm30, %zmm5, %zmm17
    vpternlogd $0xe8, %zmm8, %zmm16, %zmm30
    vpternlogd $0x96, %zmm11, %zmm31, %zmm27
    vpaddd 1212(%rdi){1to16}, %zmm3, %zmm22
    vprord $0x2, %zmm14, %zmm29
    vprord $0xd, %zmm14, %zmm25
    vpaddd %zmm30, %zmm1, %zmm6
    vprord $0x16, %zmm14, %zmm24
    vpternlogd $0xb8, %zmm3, %zmm17, %zmm2
    vpaddd %zmm27, %zmm9, %zmm28
    vprord $0x6, %zmm17, %zmm13
    vprord $0xb, %zmm17, %zmm10
    vprord $0x19, %zmm17, %zmm7
    vpaddd %zmm23, %zmm6, %zmm31
    vpternlogd $0x96, %zmm24, %zmm25, %zmm29
    vpaddd %zmm2, %zmm18, %zmm11
    vpaddd %zmm20, %zmm28, %zmm1
    vpternlogd $0xe8, %zmm12, %zmm14, %zmm20
    vpternlogd $0x96, %zmm7, %zmm10, %zmm13
    vprord $0x2, %zmm31, %zmm30
    vprord $0xd, %zmm31, %zmm9
    vprord $0x16, %zmm31, %zmm27
    vpternlogd $0xb8, %zmm21, %zmm1, %zmm26
    vpaddd %zmm20, %zmm19, %zmm6
    vprord $0x6, %zmm1, %zmm23
    vpaddd %zmm13, %zmm11, %zmm25
    vprord $0xb, %zmm1, %zmm24
    vprord $0x19, %zmm1, %zmm18
    vpaddd 1212(%rdi){1to16}, %zmm21, %zmm2
    vpternlogd $0x96, %zmm27, %zmm9, %zmm30
    vpaddd %zmm29, %zmm6, %zmm10
    vpaddd %zmm26, %zmm15, %zmm7
    vpaddd %zmm8, %zmm25, %zmm19
    vpternlogd $0xe8, %zmm16, %zmm31, %zmm8
    vpternlogd $0x96, %zmm18, %zmm24, %zmm23
    vprord $0x7, 1472(%rdi), %zmm20
    vprord $0x12, 1472(%rdi), %zmm11
    vprord $0x2, %zmm10, %zmm13
    vprord $0xd, %zmm10, %zmm9
    vpternlogd $0xb8, %zmm17, %zmm19, %zmm3
    vpaddd %zmm8, %zmm5, %zmm27
    vprord $0x16, %zmm10, %zmm6
    vpaddd %zmm23, %zmm7, %zmm29
    vprord $0x6, %zmm19, %zmm15
    vprord $0xb, %zmm19, %zmm26
    vprord $0x19, %zmm19, %zmm24
    vpaddd %zmm30, %zmm27, %zmm18
    vpaddd %zmm3, %zmm0, %zmm5
    vpternlogd $0x96, %zmm6, %zmm9, %zmm13
    vpaddd %zmm12, %zmm29, %zmm8
    vpternlogd $0xe8, %zmm14, %zmm10, %zmm12
    vpternlogd $0x96, %zmm24, %zmm26, %zmm15
    vpsrld $0x3, 1472(%rdi), %zmm7
    vprord $0x2, %zmm18, %zmm23
    vprord $0xd, %zmm18, %zmm27
    vpaddd %zmm12, %zmm28, %zmm30
    vprord $0x16, %zmm18, %zmm0
    vpaddd %zmm15, %zmm5, %zmm3
    vpternlogd $0xb8, %zmm1, %zmm8, %zmm21
    vprord $0x6, %zmm8, %zmm9
    vpternlogd $0x96, %zmm7, %zmm11, %zmm20
    vprord $0xb, %zmm8, %zmm6
    vprord $0x19, %zmm8, %zmm26
    vpaddd %zmm13, %zmm30, %zmm24
    vpternlogd $0x96, %zmm0, %zmm27, %zmm23
    vpaddd %zmm16, %zmm3, %zmm28
    vpternlogd $0xe8, %zmm31, %zmm18, %zmm16
    vpaddd %zmm21, %zmm4, %zmm12
    vpaddd 1408(%rdi), %zmm20, %zmm5
    vpternlogd $0x96, %zmm26, %zmm6, %zmm9
    vprord $0x2, %zmm24, %zmm15
    vprord $0xd, %zmm24, %zmm7
    vpaddd %zmm16, %zmm25, %zmm11
    vprord $0x16, %zmm24, %zmm30
    vprord $0x6, %zmm28, %zmm13
    vpaddd 1216(%rdi){1to16}, %zmm5, %zmm27
    vpaddd %zmm9, %zmm12, %zmm0
    vprord $0xb, %zmm28, %zmm4
    vprord $0x19, %zmm28, %zmm21
    vmovdqa32 %zmm5, 1408(%rdi)
    vpaddd %zmm23, %zmm11, %zmm20
    vpternlogd $0x96, %zmm30, %zmm7, %zmm15
    vprord $0x7, 2496(%rdi), %zmm6
    vpaddd %zmm14, %zmm0, %zmm26
    vpternlogd $0xe8, %zmm10, %zmm24, %zmm14
    vpternlogd $0x96, %zmm21, %zmm4, %zmm13
    vpaddd %zmm17, %zmm27, %zmm25
    vpternlogd $0xb8, %zmm19, %zmm28, %zmm17
    vprord $0x2, %zmm20, %zmm16
    vprord $0xd, %zmm20, %zmm12
    vprord $0x16, %zmm20, %zmm9
    vpaddd %zmm14, %zmm29, %zmm5
    vprord $0x6, %zmm26, %zmm11
    vpaddd %zmm17, %zmm22, %zmm23
    vprord $0xb, %zmm26, %zmm7
    vprord $0x19, %zmm26, %zmm30
    vprord $0x12, 2496(%rdi), %zmm4
    vpternlogd $0x96, %zmm9, %zmm12, %zmm16
    vpsrld $0x3, 2496(%rdi), %zmm21
    vpaddd %zmm15, %zmm5, %zmm27
    vpaddd %zmm13, %zmm23, %zmm29
    vprord $0x7, 1536(%rdi), %zmm14
    vpternlogd $0x96, %zmm30, %zmm7, %zmm11
    vprord $0x12, 1536(%rdi), %zmm22
    vpsrld $0x3, 1536(%rdi), %zmm17
    vprord $0x2, %zmm27, %zmm12
    vpternlogd $0x96, %zmm21, %zmm4, %zmm6
    vprord $0xd, %zmm27, %zmm9
    vpaddd %zmm31, %zmm29, %zmm5
    vpternlogd $0xe8, %zmm18, %zmm20, %zmm31
    vprord $0x16, %zmm27, %zmm15
    vpternlogd $0x96, %zmm17, %zmm22, %zmm14
    vprord $0x7, 2560(%rdi), %zmm23
    vprord $0x12, 2560(%rdi), %zmm13
    vpsrld $0x3, 2560(%rdi), %zmm7
    vpaddd %zmm31, %zmm3, %zmm30
    vprord $0x6, %zmm5, %zmm21
    vpternlogd $0x96, %zmm15, %zmm9, %zmm12
    vprord $0xb, %zmm5, %zmm4
    vprord $0x19, %zmm5, %zmm22
    vpaddd 2432(%rdi), %zmm6, %zmm17
    vpternlogd $0x96, %zmm7, %zmm13, %zmm23
    vpaddd 708(%rdi){1to16}, %zmm14, %zmm3
    vpaddd %zmm16, %zmm30, %zmm31
    vpternlogd $0x96, %zmm22, %zmm4, %zmm21
    vpaddd 1216(%rdi){1to16}, %zmm17, %zmm9
    vmovdqa32 %zmm17, 2432(%rdi)
    vpaddd 1472(%rdi), %zmm3, %zmm15
    vprord $0x2, %zmm31, %zmm6
    vprord $0xd, %zmm31, %zmm13
    vprord $0x16, %zmm31, %zmm7
    vpaddd 708(%rdi){1to16}, %zmm23, %zmm14
    vpaddd %zmm1, %zmm9, %zmm30
    vpternlogd $0xb8, %zmm8, %zmm26, %zmm1
    vpaddd 1220(%rdi){1to16}, %zmm15, %zmm16
    vmovdqa32 %zmm15, 1472(%rdi)
    vprord $0x7, 1600(%rdi), %zmm4
    vpternlogd $0x96, %zmm7, %zmm13, %zmm6
    vprord $0x12, 1600(%rdi), %zmm22
    vpaddd %zmm1, %zmm2, %zmm17
    vpaddd %zmm19, %zmm16, %zmm3
    vpternlogd $0xb8, %zmm28, %zmm5, %zmm19
    vpaddd 2496(%rdi), %zmm14, %zmm23
    vpsrld $0x3, 1600(%rdi), %zmm9
    vprord $0x11, 1408(%rdi), %zmm15
    vpaddd %zmm11, %zmm17, %zmm13
    vpaddd %zmm19, %zmm25, %zmm7
    vprord $0x13, 1408(%rdi), %zmm2
    vpaddd 1220(%rdi){1to16}, %zmm23, %zmm1
    vmovdqa32 %zmm23, 2496(%rdi)
    vpternlogd $0x96, %zmm9, %zmm22, %zmm4
    vpsrld $0xa, 1408(%rdi), %zmm16
    vpaddd %zmm10, %zmm13, %zmm14
    vpternlogd $0xe8, %zmm24, %zmm27, %zmm10
    vpaddd %zmm21, %zmm7, %zmm17
    vprord $0x7, 2624(%rdi), %zmm11
    vpaddd %zmm8, %zmm1, %zmm25
    vprord $0x12, 2624(%rdi), %zmm19
    vpaddd 1536(%rdi), %zmm4, %zmm23
    vpsrld $0x3, 2624(%rdi), %zmm22
    vpternlogd $0x96, %zmm16, %zmm2, %zmm15
    vpternlogd $0xb8, %zmm26, %zmm14, %zmm8
    vprord $0x6, %zmm14, %zmm9
    vpaddd %zmm10, %zmm0, %zmm7
    vpaddd %zmm18, %zmm17, %zmm21
    vpternlogd $0xe8, %zmm20, %zmm31, %zmm18
    vprord $0xb, %zmm14, %zmm1
    vprord $0x19, %zmm14, %zmm4
    vpternlogd $0x96, %zmm22, %zmm19, %zmm11
    vpaddd %zmm8, %zmm30, %zmm2
    vpaddd %zmm12, %zmm7, %zmm16
    vpaddd %zmm18, %zmm29, %zmm0
    vprord $0x6, %zmm21, %zmm10
    vpternlogd $0x96, %zmm4, %zmm1, %zmm9
    vprord $0xb, %zmm21, %zmm19
    vprord $0x19, %zmm21, %zmm22
    vpaddd %zmm15, %zmm23, %zmm30
    vprord $0x2, %zmm16, %zmm8
    vpaddd %zmm6, %zmm0, %zmm7
    vprord $0xd, %zmm16, %zmm12
    vprord $0x16, %zmm16, %zmm29
    vpaddd %zmm9, %zmm2, %zmm18
    vpternlogd $0x96, %zmm22, %zmm19, %zmm10
    vprord $0x11, 2432(%rdi), %zmm1
    vpaddd 1224(%rdi){1to16}, %zmm30, %zmm4
    vmovdqa32 %zmm30, 1536(%rdi)
    vprord $0x2, %zmm7, %zmm15
    vpternlogd $0x96, %zmm29, %zmm12, %zmm8
    vprord $0xd, %zmm7, %zmm23
    vprord $0x16, %zmm7, %zmm0
    vpaddd %zmm24, %zmm18, %zmm6
    vpternlogd $0xe8, %zmm27, %zmm16, %zmm24
    vpaddd %zmm28, %zmm4, %zmm2
    vpternlogd $0xb8, %zmm5, %zmm21, %zmm28
    vprord $0x13, 2432(%rdi), %zmm9
    vpsrld $0xa, 2432(%rdi), %zmm22
    vpaddd 2560(%rdi), %zmm11, %zmm19
    vpternlogd $0x96, %zmm0, %zmm23, %zmm15
    vpaddd %zmm24, %zmm13, %zmm30
    vprord $0x6, %zmm6, %zmm12
    vpaddd %zmm28, %zmm3, %zmm29
    vprord $0xb, %zmm6, %zmm4
    vprord $0x19, %zmm6, %zmm11
    vpternlogd $0x96, %zmm22, %zmm9, %zmm1
    vprord $0x7, 1664(%rdi), %zmm23
    vpaddd %zmm8, %zmm30, %zmm0
    vpaddd %zmm10, %zmm29, %zmm13
    vprord $0x12, 1664(%rdi), %zmm24
    vpternlogd $0x96, %zmm11, %zmm4, %zmm12
    vpsrld $0x3, 1664(%rdi), %zmm28
    vpaddd %zmm1, %zmm19, %zmm3
    vprord $0x11, 1472(%rdi), %zmm9
    vprord $0x2, %zmm0, %zmm22
    vprord $0xd, %zmm0, %zmm30
    vpaddd %zmm20, %zmm13, %zmm8
    vpternlogd $0xe8, %zmm31, %zmm7, %zmm20
    vprord $0x16, %zmm0, %zmm29
    vpternlogd $0x96, %zmm28, %zmm24, %zmm23
    vpaddd 1224(%rdi){1to16}, %zmm3, %zmm10
    vmovdqa32 %zmm3, 2560(%rdi)
    vprord $0x13, 1472(%rdi), %zmm11
    vpsrld $0xa, 1472(%rdi), %zmm4
    vpaddd %zmm20, %zmm17, %zmm1
    vprord $0x6, %zmm8, %zmm19
    vpternlogd $0x96, %zmm29, %zmm30, %zmm22
    vprord $0xb, %zmm8, %zmm28
    vprord $0x19, %zmm8, %zmm24
    vpaddd %zmm26, %zmm10, %zmm3
    vpternlogd $0xb8, %zmm14, %zmm6, %zmm26
    vpternlogd $0x96, %zmm4, %zmm11, %zmm9
    vpaddd %zmm15, %zmm1, %zmm20
    vpaddd 1600(%rdi), %zmm23, %zmm17
    vprord $0x7, 2688(%rdi), %zmm30
    vpternlogd $0x96, %zmm24, %zmm28, %zmm19
    vpaddd %zmm26, %zmm25, %zmm29
    vprord $0x12, 2688(%rdi), %zmm10
    vprord $0x2, %zmm20, %zmm4
    vprord $0xd, %zmm20, %zmm11
    vpaddd %zmm9, %zmm17, %zmm1
    vprord $0x16, %zmm20, %zmm15
    vpaddd %zmm12, %zmm29, %zmm23
    vpsrld $0x3, 2688(%rdi), %zmm28
    vprord $0x11, 2496(%rdi), %zmm24
    vprord $0x13, 2496(%rdi), %zmm26
    vpternlogd $0x96, %zmm15, %zmm11, %zmm4
    vpaddd 1228(%rdi){1to16}, %zmm1, %zmm25
    vpaddd %zmm27, %zmm23, %zmm9
    vpternlogd $0xe8, %zmm16, %zmm0, %zmm27
    vpternlogd $0x96, %zmm28, %zmm10, %zmm30
    vmovdqa32 %zmm1, 1600(%rdi)
    vpsrld $0xa, 2496(%rdi), %zmm17
    vprord $0x7, 1728(%rdi), %zmm29
    vprord $0x6, %zmm9, %zmm12
    vpaddd %zmm27, %zmm18, %zmm15
    vprord $0xb, %zmm9, %zmm11
    vpternlogd $0x96, %zmm17, %zmm26, %zmm24
    vprord $0x19, %zmm9, %zmm28
    vpaddd %zmm5, %zmm25, %zmm10
    vpternlogd $0xb8, %zmm21, %zmm8, %zmm5
    vpaddd 2624(%rdi), %zmm30, %zmm1
    vprord $0x12, 1728(%rdi), %zmm27
    vpaddd %zmm22, %zmm15, %zmm18
    vpsrld $0x3, 1728(%rdi), %zmm17
    vpternlogd $0x96, %zmm28, %zmm11, %zmm12
    vpaddd %zmm5, %zmm2, %zmm26
    vpaddd %zmm24, %zmm1, %zmm25
    vprord $0x2, %zmm18, %zmm30
    vprord $0xd, %zmm18, %zmm15
    vprord $0x16, %zmm18, %zmm22
    vpaddd %zmm19, %zmm26, %zmm11
    vpternlogd $0x96, %zmm17, %zmm27, %zmm29
    vpaddd 1228(%rdi){1to16}, %zmm25, %zmm28
    vmovdqa32 %zmm25, 2624(%rdi)
    vprord $0x11, 1536(%rdi), %zmm2
    vpternlogd $0x96, %zmm22, %zmm15, %zmm30
    vpaddd %zmm31, %zmm11, %zmm5
    vpternlogd $0xe8, %zmm7, %zmm20, %zmm31
    vpaddd %zmm14, %zmm28, %zmm24
    vpternlogd $0xb8, %zmm6, %zmm9, %zmm14
    vprord $0x13, 1536(%rdi), %zmm1
    vpaddd 1664(%rdi), %zmm29, %zmm26
    vpsrld $0xa, 1536(%rdi), %zmm19
    vprord $0x7, 2752(%rdi), %zmm27
    vprord $0x6, %zmm5, %zmm17
    vpaddd %zmm31, %zmm13, %zmm25
    vprord $0xb, %zmm5, %zmm22
    vpaddd %zmm14, %zmm3, %zmm15
    vprord $0x19, %zmm5, %zmm28
    vpternlogd $0x96, %zmm19, %zmm1, %zmm2
    vprord $0x12, 2752(%rdi), %zmm29
    vpsrld $0x3, 2752(%rdi), %zmm31
    vpaddd %zmm4, %zmm25, %zmm13
    vpaddd %zmm12, %zmm15, %zmm3
    vprord $0x11, 2560(%rdi), %zmm14
    vpternlogd $0x96, %zmm28, %zmm22, %zmm17
    vpaddd %zmm2, %zmm26, %zmm1
    vpternlogd $0x96, %zmm31, %zmm29, %zmm27
    vprord $0x13, 2560(%rdi), %zmm19
    vprord $0x2, %zmm13, %zmm25
    vprord $0xd, %zmm13, %zmm4
    vpaddd %zmm16, %zmm3, %zmm15
    vpternlogd $0xe8, %zmm0, %zmm18, %zmm16
    vprord $0x16, %zmm13, %zmm12
    vpaddd 1232(%rdi){1to16}, %zmm1, %zmm22
    vmovdqa32 %zmm1, 1664(%rdi)
    vpsrld $0xa, 2560(%rdi), %zmm28
    vpaddd 2688(%rdi), %zmm27, %zmm2
    vpaddd %zmm16, %zmm23, %zmm26
    vprord $0x6, %zmm15, %zmm29
    vpternlogd $0x96, %zmm12, %zmm4, %zmm25
    vprord $0xb, %zmm15, %zmm31
    vprord $0x19, %zmm15, %zmm1
    vpternlogd $0x96, %zmm28, %zmm19, %zmm14
    vpaddd %zmm21, %zmm22, %zmm27
    vpternlogd $0xb8, %zmm8, %zmm5, %zmm21
    vpaddd %zmm30, %zmm26, %zmm16
    vprord $0x7, 1792(%rdi), %zmm23
    vprord $0x12, 1792(%rdi), %zmm4
    vpternlogd $0x96, %zmm1, %zmm31, %zmm29
    vpsrld $0x3, 1792(%rdi), %zmm12
    vpaddd %zmm14, %zmm2, %zmm19
    vpaddd %zmm21, %zmm10, %zmm28
    vprord $0x2, %zmm16, %zmm22
    vprord $0xd, %zmm16, %zmm26
    vprord $0x16, %zmm16, %zmm30
    vpaddd 1232(%rdi){1to16}, %zmm19, %zmm31
    vmovdqa32 %zmm19, 2688(%rdi)
    vpaddd %zmm17, %zmm28, %zmm1
    vpternlogd $0x96, %zmm12, %zmm4, %zmm23
    vprord $0x11, 1600(%rdi), %zmm14
    vpternlogd $0x96, %zmm30, %zmm26, %zmm22
    vprord $0x13, 1600(%rdi), %zmm2
    vpaddd %zmm6, %zmm31, %zmm10
    vpternlogd $0xb8, %zmm9, %zmm15, %zmm6
    vpaddd %zmm7, %zmm1, %zmm21
    vpternlogd $0xe8, %zmm20, %zmm13, %zmm7
    vpsrld $0xa, 1600(%rdi), %zmm19
    vpaddd 1728(%rdi), %zmm23, %zmm28
    vprord $0x7, 2816(%rdi), %zmm17
    vprord $0x12, 2816(%rdi), %zmm4
    vpaddd %zmm6, %zmm24, %zmm12
    vprord $0x6, %zmm21, %zmm26
    vpaddd %zmm7, %zmm11, %zmm30
    vprord $0xb, %zmm21, %zmm31
    vpternlogd $0x96, %zmm19, %zmm2, %zmm14
    vprord $0x19, %zmm21, %zmm23
    vpsrld $0x3, 2816(%rdi), %zmm24
    vpaddd %zmm29, %zmm12, %zmm6
    vpaddd %zmm25, %zmm30, %zmm11
    vprord $0x11, 2624(%rdi), %zmm7
    vpaddd %zmm14, %zmm28, %zmm2
    vprord $0x13, 2624(%rdi), %zmm19
    vpternlogd $0x96, %zmm23, %zmm31, %zmm26
    vpternlogd $0x96, %zmm24, %zmm4, %zmm17
    vpaddd %zmm0, %zmm6, %zmm12
    vpternlogd $0xe8, %zmm18, %zmm16, %zmm0
    vprord $0x2, %zmm11, %zmm29
    vprord $0xd, %zmm11, %zmm30
    vpaddd 1236(%rdi){1to16}, %zmm2, %zmm25
    vprord $0x16, %zmm11, %zmm28
    vmovdqa32 %zmm2, 1728(%rdi)
    vpsrld $0xa, 2624(%rdi), %zmm14
    vpaddd 2752(%rdi), %zmm17, %zmm31
    vpaddd %zmm0, %zmm3, %zmm23
    vprord $0x6, %zmm12, %zmm4
    vpternlogd $0x96, %zmm28, %zmm30, %zmm29
    vprord $0xb, %zmm12, %zmm24
    vprord $0x19, %zmm12, %zmm2
    vpternlogd $0x96, %zmm14, %zmm19, %zmm7
    vpaddd %zmm8, %zmm25, %zmm17
    vpternlogd $0xb8, %zmm5, %zmm21, %zmm8
    vpaddd %zmm22, %zmm23, %zmm3
    vprord $0x7, 1856(%rdi), %zmm0
    vprord $0x12, 1856(%rdi), %zmm30
    vpsrld $0x3, 1856(%rdi), %zmm28
    vpternlogd $0x96, %zmm2, %zmm24, %zmm4
    vprord $0x11, 1664(%rdi), %zmm19
    vpaddd %zmm7, %zmm31, %zmm14
    vprord $0x2, %zmm3, %zmm25
    vpaddd %zmm8, %zmm27, %zmm23
    vprord $0xd, %zmm3, %zmm22
    vprord $0x16, %zmm3, %zmm24
    vpternlogd $0x96, %zmm28, %zmm30, %zmm0
    vprord $0x13, 1664(%rdi), %zmm2
    vpaddd 1236(%rdi){1to16}, %zmm14, %zmm31
    vmovdqa32 %zmm14, 2752(%rdi)
    vpaddd %zmm26, %zmm23, %zmm7
    vpternlogd $0x96, %zmm24, %zmm22, %zmm25
    vpsrld $0xa, 1664(%rdi), %zmm27
    vpaddd 728(%rdi){1to16}, %zmm0, %zmm8
    vprord $0x7, 2880(%rdi), %zmm30
    vpaddd %zmm9, %zmm31, %zmm28
    vpternlogd $0xb8, %zmm15, %zmm12, %zmm9
    vpaddd %zmm20, %zmm7, %zmm14
    vpternlogd $0xe8, %zmm13, %zmm11, %zmm20
    vprord $0x12, 2880(%rdi), %zmm23
    vpternlogd $0x96, %zmm27, %zmm2, %zmm19
    vpaddd 1792(%rdi), %zmm8, %zmm26
    vpaddd %zmm9, %zmm10, %zmm22
    vpsrld $0x3, 2880(%rdi), %zmm24
    vprord $0x6, %zmm14, %zmm0
    vpaddd %zmm20, %zmm1, %zmm31
    vprord $0xb, %zmm14, %zmm2
    vprord $0x19, %zmm14, %zmm27
    vpaddd %zmm19, %zmm26, %zmm8
    vpaddd %zmm4, %zmm22, %zmm10
    vprord $0x11, 2688(%rdi), %zmm9
    vpaddd %zmm29, %zmm31, %zmm1
    vpternlogd $0x96, %zmm24, %zmm23, %zmm30
    vpternlogd $0x96, %zmm27, %zmm2, %zmm0
    vprord $0x13, 2688(%rdi), %zmm20
    vpaddd 1240(%rdi){1to16}, %zmm8, %zmm26
    vmovdqa32 %zmm8, 1792(%rdi)
    vpaddd %zmm18, %zmm10, %zmm19
    vpternlogd $0xe8, %zmm16, %zmm3, %zmm18
    vprord $0x2, %zmm1, %zmm22
    vprord $0xd, %zmm1, %zmm4
    vprord $0x16, %zmm1, %zmm31
    vpaddd %zmm5, %zmm26, %zmm29
    vpternlogd $0xb8, %zmm21, %zmm14, %zmm5
    vprord $0x6, %zmm19, %zmm23
    vpaddd %zmm18, %zmm6, %zmm24
    vprord $0xb, %zmm19, %zmm27
    vprord $0x19, %zmm19, %zmm2
    vpaddd 728(%rdi){1to16}, %zmm30, %zmm8
    vpternlogd $0x96, %zmm31, %zmm4, %zmm22
    vpsrld $0xa, 2688(%rdi), %zmm26
    vpaddd %zmm5, %zmm17, %zmm6
    vpaddd %zmm25, %zmm24, %zmm18
    vprord $0x11, 1728(%rdi), %zmm30
    vpternlogd $0x96, %zmm2, %zmm27, %zmm23
    vprord $0x13, 1728(%rdi), %zmm4
    vpaddd 2816(%rdi), %zmm8, %zmm31
    vpsrld $0xa, 1728(%rdi), %zmm5
    vpaddd %zmm0, %zmm6, %zmm17
    vpternlogd $0x96, %zmm26, %zmm20, %zmm9
    vprord $0x2, %zmm18, %zmm24
    vprord $0xd, %zmm18, %zmm25
    vprord $0x16, %zmm18, %zmm2
    vmovdqa32 1856(%rdi), %zmm27
    vpternlogd $0x96, %zmm5, %zmm4, %zmm30
    vpaddd %zmm13, %zmm17, %zmm8
    vpternlogd $0xe8, %zmm11, %zmm1, %zmm13
    vpaddd %zmm9, %zmm31, %zmm6
    vprord $0x11, 2752(%rdi), %zmm0
    vpternlogd $0x96, %zmm2, %zmm25, %zmm24
    vprord $0x13, 2752(%rdi), %zmm20
    vpsrld $0xa, 2752(%rdi), %zmm26
    vprord $0x6, %zmm8, %zmm4
    vpaddd %zmm13, %zmm7, %zmm5
    vprord $0xb, %zmm8, %zmm31
    vmovdqa32 %zmm6, 2816(%rdi)
    vpaddd 1240(%rdi){1to16}, %zmm6, %zmm9
    vprord $0x19, %zmm8, %zmm25
    vpaddd 732(%rdi){1to16}, %zmm27, %zmm2
    vpternlogd $0x96, %zmm26, %zmm20, %zmm0
    vmovdqa32 2880(%rdi), %zmm13
    vpaddd %zmm22, %zmm5, %zmm7
    vpternlogd $0x96, %zmm25, %zmm31, %zmm4
    vpaddd %zmm15, %zmm9, %zmm6
    vpternlogd $0xb8, %zmm12, %zmm19, %zmm15
    vpaddd 1408(%rdi), %zmm2, %zmm27
    vprord $0x2, %zmm7, %zmm20
    vprord $0xd, %zmm7, %zmm26
    vprord $0x16, %zmm7, %zmm5
    vpaddd %zmm15, %zmm28, %zmm22
    vpaddd 732(%rdi){1to16}, %zmm13, %zmm25
    vpaddd %zmm30, %zmm27, %zmm31
    vprord $0x11, 1792(%rdi), %zmm9
    vprord $0x13, 1792(%rdi), %zmm2
    vpternlogd $0x96, %zmm5, %zmm26, %zmm20
    vpaddd %zmm23, %zmm22, %zmm15
    vpsrld $0xa, 1792(%rdi), %zmm28
    vpaddd 1244(%rdi){1to16}, %zmm31, %zmm13
    vmovdqa32 %zmm31, 1856(%rdi)
    vpaddd 2432(%rdi), %zmm25, %zmm27
    vmovdqa32 1472(%rdi), %zmm30
    vmovdqa32 %zmm18, %zmm5
    vpternlogd $0xe8, %zmm16, %zmm3, %zmm5
    vpaddd %zmm16, %zmm15, %zmm26
    vpaddd %zmm21, %zmm13, %zmm22
    vpternlogd $0xb8, %zmm14, %zmm8, %zmm21
    vpaddd %zmm5, %zmm10, %zmm23
    vpaddd %zmm0, %zmm27, %zmm31
    vprord $0x6, %zmm26, %zmm25
    vpternlogd $0x96, %zmm28, %zmm2, %zmm9
    vprord $0xb, %zmm26, %zmm16
    vpaddd %zmm21, %zmm29, %zmm13
    vprord $0x19, %zmm26, %zmm5
    vpaddd %zmm24, %zmm23, %zmm10
    vpaddd 736(%rdi){1to16}, %zmm30, %zmm27
    vpaddd 1244(%rdi){1to16}, %zmm31, %zmm0
    vmovdqa32 %zmm31, 2880(%rdi)
    vprord $0x11, 2816(%rdi), %zmm2
    vmovdqa32 2496(%rdi), %zmm28
    vpaddd %zmm4, %zmm13, %zmm21
    vprord $0x2, %zmm10, %zmm29
    vpternlogd $0x96, %zmm5, %zmm16, %zmm25
    vprord $0xd, %zmm10, %zmm23
    vpaddd %zmm12, %zmm0, %zmm24
    vprord $0x16, %zmm10, %zmm30
    vpternlogd $0xb8, %zmm19, %zmm26, %zmm12
    vpaddd %zmm11, %zmm21, %zmm31
    vpternlogd $0xe8, %zmm1, %zmm7, %zmm11
    vpaddd %zmm9, %zmm27, %zmm13
    vprord $0x13, 2816(%rdi), %zmm4
    vpternlogd $0x96, %zmm30, %zmm23, %zmm29
    vpaddd %zmm12, %zmm6, %zmm5
    vpsrld $0xa, 2816(%rdi), %zmm16
    vprord $0x6, %zmm31, %zmm0
    vpaddd %zmm11, %zmm17, %zmm27
    vprord $0xb, %zmm31, %zmm9
    vprord $0x19, %zmm31, %zmm30
    vmovdqa32 %zmm13, 1920(%rdi)
    vpaddd %zmm25, %zmm5, %zmm23
    vpaddd 1248(%rdi){1to16}, %zmm13, %zmm12
    vpaddd %zmm20, %zmm27, %zmm6
    vpternlogd $0x96, %zmm16, %zmm4, %zmm2
    vpternlogd $0x96, %zmm30, %zmm9, %zmm0
    vpaddd 736(%rdi){1to16}, %zmm28, %zmm11
    vpaddd %zmm3, %zmm23, %zmm17
    vpternlogd $0xe8, %zmm18, %zmm10, %zmm3
    vpaddd %zmm14, %zmm12, %zmm5
    vpternlogd $0xb8, %zmm8, %zmm31, %zmm14
    vprord $0x2, %zmm6, %zmm25
    vprord $0xd, %zmm6, %zmm13
    vprord $0x16, %zmm6, %zmm27
    vpaddd %zmm2, %zmm11, %zmm20
    vprord $0x6, %zmm17, %zmm4
    vpaddd %zmm3, %zmm15, %zmm16
    vprord $0xb, %zmm17, %zmm9
    vpaddd %zmm14, %zmm22, %zmm30
    vprord $0x19, %zmm17, %zmm28
    vpternlogd $0x96, %zmm27, %zmm13, %zmm25
    vprord $0x11, 1856(%rdi), %zmm12
    vpaddd %zmm29, %zmm16, %zmm11
    vpaddd 1248(%rdi){1to16}, %zmm20, %zmm2
    vpaddd %zmm0, %zmm30, %zmm3
    vmovdqa32 %zmm20, 2944(%rdi)
    vpternlogd $0x96, %zmm28, %zmm9, %zmm4
    vprord $0x13, 1856(%rdi), %zmm15
    vpsrld $0xa, 1856(%rdi), %zmm22
    vprord $0x2, %zmm11, %zmm14
    vprord $0xd, %zmm11, %zmm27
    vpaddd %zmm1, %zmm3, %zmm13
    vpternlogd $0xe8, %zmm7, %zmm6, %zmm1
    vprord $0x16, %zmm11, %zmm16
    vpaddd %zmm19, %zmm2, %zmm29
    vpternlogd $0xb8, %zmm26, %zmm17, %zmm19
    vpternlogd $0x96, %zmm22, %zmm15, %zmm12
    vprord $0x11, 2880(%rdi), %zmm30
    vprord $0x13, 2880(%rdi), %zmm0
    vpaddd %zmm1, %zmm21, %zmm20
    vprord $0x6, %zmm13, %zmm9
    vpternlogd $0x96, %zmm16, %zmm27, %zmm14
    vprord $0xb, %zmm13, %zmm28
    vpaddd %zmm19, %zmm24, %zmm2
    vprord $0x19, %zmm13, %zmm15
    vpaddd 1536(%rdi), %zmm12, %zmm22
    vpsrld $0xa, 2880(%rdi), %zmm1
    vpaddd %zmm25, %zmm20, %zmm21
    vprord $0x11, 1920(%rdi), %zmm16
    vpaddd %zmm4, %zmm2, %zmm27
    vpternlogd $0x96, %zmm15, %zmm28, %zmm9
    vpaddd 1252(%rdi){1to16}, %zmm22, %zmm24
    vmovdqa32 %zmm22, 1984(%rdi)
    vprord $0x2, %zmm21, %zmm19
    vprord $0xd, %zmm21, %zmm12
    vprord $0x16, %zmm21, %zmm20
    vpaddd %zmm18, %zmm27, %zmm25
    vpternlogd $0xe8, %zmm10, %zmm11, %zmm18
    vpternlogd $0x96, %zmm1, %zmm0, %zmm30
    vpaddd %zmm8, %zmm24, %zmm2
    vpternlogd $0xb8, %zmm31, %zmm13, %zmm8
    vprord $0x13, 1920(%rdi), %zmm4
    vpternlogd $0x96, %zmm20, %zmm12, %zmm19
    vpaddd %zmm18, %zmm23, %zmm28
    vprord $0x6, %zmm25, %zmm15
    vprord $0xb, %zmm25, %zmm22
    vpaddd 2560(%rdi), %zmm30, %zmm0
    vpaddd %zmm8, %zmm5, %zmm1
    vprord $0x19, %zmm25, %zmm24
    vpsrld $0xa, 1920(%rdi), %zmm12
    vpaddd %zmm14, %zmm28, %zmm20
    vprord $0x11, 2944(%rdi), %zmm18
    vpaddd %zmm9, %zmm1, %zmm23
    vpaddd 1252(%rdi){1to16}, %zmm0, %zmm30
    vpternlogd $0x96, %zmm24, %zmm22, %zmm15
    vmovdqa32 %zmm0, 3008(%rdi)
    vprord $0x2, %zmm20, %zmm5
    vprord $0xd, %zmm20, %zmm8
    vprord $0x16, %zmm20, %zmm28
    vpaddd %zmm7, %zmm23, %zmm14
    vpternlogd $0xe8, %zmm6, %zmm21, %zmm7
    vpternlogd $0x96, %zmm12, %zmm4, %zmm16
    vpaddd %zmm26, %zmm30, %zmm1
    vpternlogd $0xb8, %zmm17, %zmm25, %zmm26
    vprord $0x13, 2944(%rdi), %zmm9
    vpternlogd $0x96, %zmm28, %zmm8, %zmm5
    vpaddd %zmm7, %zmm3, %zmm22
    vprord $0x6, %zmm14, %zmm24
    vprord $0xb, %zmm14, %zmm0
    vpaddd 1600(%rdi), %zmm16, %zmm12
    vpaddd %zmm26, %zmm29, %zmm4
    vprord $0x19, %zmm14, %zmm30
    vpsrld $0xa, 2944(%rdi), %zmm8
    vpaddd %zmm19, %zmm22, %zmm28
    vprord $0x11, 1984(%rdi), %zmm7
    vpaddd %zmm15, %zmm4, %zmm3
    vpaddd 1256(%rdi){1to16}, %zmm12, %zmm16
    vpternlogd $0x96, %zmm30, %zmm0, %zmm24
    vmovdqa32 %zmm12, 2048(%rdi)
    vprord $0x2, %zmm28, %zmm29
    vprord $0xd, %zmm28, %zmm26
    vprord $0x16, %zmm28, %zmm22
    vpaddd %zmm10, %zmm3, %zmm19
    vpternlogd $0xe8, %zmm11, %zmm20, %zmm10
    vpternlogd $0x96, %zmm8, %zmm9, %zmm18
    vpaddd %zmm31, %zmm16, %zmm4
    vpternlogd $0xb8, %zmm13, %zmm14, %zmm31
    vprord $0x13, 1984(%rdi), %zmm15
    vpternlogd $0x96, %zmm22, %zmm26, %zmm29
    vpaddd %zmm10, %zmm27, %zmm0
    vprord $0x6, %zmm19, %zmm30
    vprord $0xb, %zmm19, %zmm12
    vpaddd 2624(%rdi), %zmm18, %zmm8
    vpaddd %zmm31, %zmm2, %zmm9
    vprord $0x19, %zmm19, %zmm16
    vpsrld $0xa, 1984(%rdi), %zmm26
    vpaddd %zmm5, %zmm0, %zmm22
    vprord $0x11, 3008(%rdi), %zmm10
    vpaddd %zmm24, %zmm9, %zmm27
    vpaddd 1256(%rdi){1to16}, %zmm8, %zmm18
    vpternlogd $0x96, %zmm16, %zmm12, %zmm30
    vmovdqa32 %zmm8, 3072(%rdi)
    vprord $0x2, %zmm22, %zmm2
    vprord $0xd, %zmm22, %zmm31
    vprord $0x16, %zmm22, %zmm0
    vpaddd %zmm6, %zmm27, %zmm5
    vpternlogd $0xe8, %zmm21, %zmm28, %zmm6
    vpternlogd $0x96, %zmm26, %zmm15, %zmm7
    vpaddd %zmm17, %zmm18, %zmm9
    vpternlogd $0xb8, %zmm25, %zmm19, %zmm17
    vprord $0x13, 3008(%rdi), %zmm24
    vpternlogd $0x96, %zmm0, %zmm31, %zmm2
    vpaddd %zmm6, %zmm23, %zmm12
    vprord $0x6, %zmm5, %zmm16
    vprord $0xb, %zmm5, %zmm8
    vpaddd 1664(%rdi), %zmm7, %zmm15
    vpaddd %zmm17, %zmm1, %zmm26
    vprord $0x19, %zmm5, %zmm18
    vpsrld $0xa, 3008(%rdi), %zmm31
    vpaddd %zmm29, %zmm12, %zmm0
    vprord $0x11, 2048(%rdi), %zmm6
    vpaddd %zmm30, %zmm26, %zmm23
    vpaddd 1260(%rdi){1to16}, %zmm15, %zmm7
    vpternlogd $0x96, %zmm18, %zmm8, %zmm16
    vmovdqa32 %zmm15, 2112(%rdi)
    vprord $0x2, %zmm0, %zmm1
    vprord $0xd, %zmm0, %zmm17
    vprord $0x16, %zmm0, %zmm12
    vpaddd %zmm11, %zmm23, %zmm29
    vpternlogd $0xe8, %zmm20, %zmm22, %zmm11
    vpternlogd $0x96, %zmm31, %zmm24, %zmm10
    vpaddd %zmm13, %zmm7, %zmm26
    vpternlogd $0xb8, %zmm14, %zmm5, %zmm13
    vprord $0x13, 2048(%rdi), %zmm30
    vpternlogd $0x96, %zmm12, %zmm17, %zmm1
    vpaddd %zmm11, %zmm3, %zmm8
    vprord $0x6, %zmm29, %zmm18
    vprord $0xb, %zmm29, %zmm15
    vpaddd 2688(%rdi), %zmm10, %zmm24
    vpaddd %zmm13, %zmm4, %zmm31
    vprord $0x19, %zmm29, %zmm7
    vpsrld $0xa, 2048(%rdi), %zmm17
    vpaddd %zmm2, %zmm8, %zmm12
    vprord $0x11, 3072(%rdi), %zmm11
    vpaddd %zmm16, %zmm31, %zmm3
    vpaddd 1260(%rdi){1to16}, %zmm24, %zmm10
    vpternlogd $0x96, %zmm7, %zmm15, %zmm18
    vmovdqa32 %zmm24, 3136(%rdi)
    vprord $0x2, %zmm12, %zmm4
    vprord $0xd, %zmm12, %zmm13
    vprord $0x16, %zmm12, %zmm8
    vpaddd %zmm21, %zmm3, %zmm2
    vpternlogd $0xe8, %zmm28, %zmm0, %zmm21
    vpternlogd $0x96, %zmm17, %zmm30, %zmm6
    vpaddd %zmm25, %zmm10, %zmm31
    vpternlogd $0xb8, %zmm19, %zmm29, %zmm25
    vprord $0x13, 3072(%rdi), %zmm16
    vpternlogd $0x96, %zmm8, %zmm13, %zmm4
    vpaddd %zmm21, %zmm27, %zmm15
    vprord $0x6, %zmm2, %zmm7
    vprord $0xb, %zmm2, %zmm24
    vpaddd 1728(%rdi), %zmm6, %zmm17
    vpaddd %zmm25, %zmm9, %zmm30
    vprord $0x19, %zmm2, %zmm10
    vpsrld $0xa, 3072(%rdi), %zmm13
    vpaddd %zmm1, %zmm15, %zmm8
    vprord $0x11, 2112(%rdi), %zmm27
    vpaddd %zmm18, %zmm30, %zmm21
    vpaddd 1264(%rdi){1to16}, %zmm17, %zmm6
    vpternlogd $0x96, %zmm10, %zmm24, %zmm7
    vmovdqa32 %zmm17, 2176(%rdi)
    vprord $0x2, %zmm8, %zmm9
    vprord $0xd, %zmm8, %zmm25
    vprord $0x16, %zmm8, %zmm15
    vpaddd %zmm20, %zmm21, %zmm1
    vpternlogd $0xe8, %zmm22, %zmm12, %zmm20
    vpternlogd $0x96, %zmm13, %zmm16, %zmm11
    vpaddd %zmm14, %zmm6, %zmm30
    vpternlogd $0xb8, %zmm5, %zmm2, %zmm14
    vprord $0x13, 2112(%rdi), %zmm18
    vpternlogd $0x96, %zmm15, %zmm25, %zmm9
    vpaddd %zmm20, %zmm23, %zmm24
    vprord $0x6, %zmm1, %zmm10
    vprord $0xb, %zmm1, %zmm17
    vpaddd 2752(%rdi), %zmm11, %zmm13
    vpaddd %zmm14, %zmm26, %zmm16
    vprord $0x19, %zmm1, %zmm6
    vpsrld $0xa, 2112(%rdi), %zmm25
    vpaddd %zmm4, %zmm24, %zmm15
    vprord $0x11, 3136(%rdi), %zmm23
    vpaddd %zmm7, %zmm16, %zmm20
    vpaddd 1264(%rdi){1to16}, %zmm13, %zmm11
    vpternlogd $0x96, %zmm6, %zmm17, %zmm10
    vmovdqa32 %zmm13, 3200(%rdi)
    vprord $0x2, %zmm15, %zmm26
    vprord $0xd, %zmm15, %zmm14
    vprord $0x16, %zmm15, %zmm24
    vpaddd %zmm28, %zmm20, %zmm4
    vpternlogd $0xe8, %zmm0, %zmm8, %zmm28
    vpternlogd $0x96, %zmm25, %zmm18, %zmm27
    vpaddd %zmm19, %zmm11, %zmm16
    vpternlogd $0xb8, %zmm29, %zmm1, %zmm19
    vprord $0x13, 3136(%rdi), %zmm7
    vpternlogd $0x96, %zmm24, %zmm14, %zmm26
    vpaddd %zmm28, %zmm3, %zmm17
    vprord $0x6, %zmm4, %zmm6
    vprord $0xb, %zmm4, %zmm13
    vpaddd 1792(%rdi), %zmm27, %zmm18
    vpaddd %zmm19, %zmm31, %zmm25
    vprord $0x19, %zmm4, %zmm11
    vpsrld $0xa, 3136(%rdi), %zmm14
    vpaddd %zmm9, %zmm17, %zmm24
    vprord $0x11, 2176(%rdi), %zmm28
    vpaddd %zmm10, %zmm25, %zmm3
    vpaddd 1268(%rdi){1to16}, %zmm18, %zmm27
    vpternlogd $0x96, %zmm11, %zmm13, %zmm6
    vmovdqa32 %zmm18, 2240(%rdi)
    vprord $0x2, %zmm24, %zmm31
    vprord $0xd, %zmm24, %zmm19
    vprord $0x16, %zmm24, %zmm17
    vpaddd %zmm22, %zmm3, %zmm9
    vpternlogd $0xe8, %zmm12, %zmm15, %zmm22
    vpternlogd $0x96, %zmm14, %zmm7, %zmm23
    vpaddd %zmm5, %zmm27, %zmm25
    vpternlogd $0xb8, %zmm2, %zmm4, %zmm5
    vprord $0x13, 2176(%rdi), %zmm10
    vmovdqa32 1856(%rdi), %zmm13
    vpternlogd $0x96, %zmm17, %zmm19, %zmm31
    vpaddd %zmm22, %zmm21, %zmm11
    vprord $0x6, %zmm9, %zmm18
    vprord $0xb, %zmm9, %zmm7
    vpaddd 2816(%rdi), %zmm23, %zmm14
    vpaddd %zmm5, %zmm30, %zmm27
    vprord $0x19, %zmm9, %zmm19
    vpsrld $0xa, 2176(%rdi), %zmm17
    vpaddd %zmm26, %zmm11, %zmm22
    vpaddd 760(%rdi){1to16}, %zmm13, %zmm21
    vpaddd %zmm6, %zmm27, %zmm23
    vpaddd 1268(%rdi){1to16}, %zmm14, %zmm30
    vpternlogd $0x96, %zmm19, %zmm7, %zmm18
    vmovdqa32 %zmm14, 3264(%rdi)
    vprord $0x2, %zmm22, %zmm5
    vprord $0xd, %zmm22, %zmm11
    vprord $0x16, %zmm22, %zmm26
    vpaddd %zmm0, %zmm23, %zmm13
    vpternlogd $0xe8, %zmm8, %zmm24, %zmm0
    vpternlogd $0x96, %zmm17, %zmm10, %zmm28
    vpaddd %zmm29, %zmm30, %zmm27
    vpternlogd $0xb8, %zmm1, %zmm9, %zmm29
    vprord $0x11, 3200(%rdi), %zmm6
    vmovdqa32 2880(%rdi), %zmm7
    vpternlogd $0x96, %zmm26, %zmm11, %zmm5
    vpaddd %zmm0, %zmm20, %zmm19
    vprord $0x6, %zmm13, %zmm14
    vprord $0xb, %zmm13, %zmm17
    vpaddd %zmm28, %zmm21, %zmm10
    vpaddd %zmm29, %zmm16, %zmm30
    vprord $0x19, %zmm13, %zmm11
    vprord $0x13, 3200(%rdi), %zmm26
    vpaddd %zmm31, %zmm19, %zmm20
    vpsrld $0xa, 3200(%rdi), %zmm0
    vpaddd %zmm18, %zmm30, %zmm28
    vpaddd 1272(%rdi){1to16}, %zmm10, %zmm21
    vpternlogd $0x96, %zmm11, %zmm17, %zmm14
    vmovdqa32 %zmm10, 2304(%rdi)
    vprord $0x2, %zmm20, %zmm16
    vprord $0xd, %zmm20, %zmm29
    vprord $0x16, %zmm20, %zmm19
    vpaddd %zmm12, %zmm28, %zmm31
    vpternlogd $0xe8, %zmm15, %zmm22, %zmm12
    vpternlogd $0x96, %zmm0, %zmm26, %zmm6
    vpaddd %zmm2, %zmm21, %zmm30
    vpternlogd $0xb8, %zmm4, %zmm13, %zmm2
    vpaddd 760(%rdi){1to16}, %zmm7, %zmm18
    vprord $0x7, 1408(%rdi), %zmm17
    vpternlogd $0x96, %zmm19, %zmm29, %zmm16
    vpaddd %zmm12, %zmm3, %zmm11
    vprord $0x6, %zmm31, %zmm10
    vprord $0xb, %zmm31, %zmm0
    vpaddd %zmm2, %zmm25, %zmm26
    vprord $0x19, %zmm31, %zmm21
    vpaddd %zmm6, %zmm18, %zmm7
    vprord $0x12, 1408(%rdi), %zmm29
    vpaddd %zmm5, %zmm11, %zmm19
    vpsrld $0x3, 1408(%rdi), %zmm3
    vpaddd %zmm14, %zmm26, %zmm12
    vprord $0x11, 2240(%rdi), %zmm25
    vpternlogd $0x96, %zmm21, %zmm0, %zmm10
    vpaddd 1272(%rdi){1to16}, %zmm7, %zmm2
    vmovdqa32 %zmm7, 3328(%rdi)
    vprord $0x2, %zmm19, %zmm6
    vprord $0xd, %zmm19, %zmm18
    vprord $0x16, %zmm19, %zmm11
    vpaddd %zmm8, %zmm12, %zmm5
    vpternlogd $0xe8, %zmm24, %zmm20, %zmm8
    vpternlogd $0x96, %zmm3, %zmm29, %zmm17
    vpaddd %zmm1, %zmm2, %zmm26
    vpternlogd $0xb8, %zmm9, %zmm31, %zmm1
    vprord $0x13, 2240(%rdi), %zmm14
    vpternlogd $0x96, %zmm11, %zmm18, %zmm6
    vpaddd %zmm8, %zmm23, %zmm0
    vprord $0x6, %zmm5, %zmm21
    vprord $0xb, %zmm5, %zmm7
    vpaddd %zmm1, %zmm27, %zmm3
    vprord $0x19, %zmm5, %zmm29
    vpsrld $0xa, 2240(%rdi), %zmm2
    vpaddd 764(%rdi){1to16}, %zmm17, %zmm18
    vpaddd %zmm16, %zmm0, %zmm11
    vprord $0x7, 2432(%rdi), %zmm8
    vpaddd %zmm10, %zmm3, %zmm23
    vprord $0x12, 2432(%rdi), %zmm27
    vpternlogd $0x96, %zmm29, %zmm7, %zmm21
    vpternlogd $0x96, %zmm2, %zmm14, %zmm25
    vpaddd 1920(%rdi), %zmm18, %zmm1
    vprord $0x2, %zmm11, %zmm17
    vprord $0xd, %zmm11, %zmm0
    vprord $0x16, %zmm11, %zmm16
    vpaddd %zmm15, %zmm23, %zmm3
    vpternlogd $0xe8, %zmm22, %zmm19, %zmm15
    vpsrld $0x3, 2432(%rdi), %zmm10
    vpaddd %zmm25, %zmm1, %zmm7
    vprord $0x11, 3264(%rdi), %zmm29
    vprord $0x13, 3264(%rdi), %zmm2
    vpternlogd $0x96, %zmm16, %zmm0, %zmm17
    vpaddd %zmm15, %zmm28, %zmm14
    vprord $0x6, %zmm3, %zmm18
    vprord $0xb, %zmm3, %zmm25
    vpternlogd $0x96, %zmm10, %zmm27, %zmm8
    vprord $0x19, %zmm3, %zmm1
    vpaddd 1276(%rdi){1to16}, %zmm7, %zmm0
    vmovdqa32 %zmm7, 2368(%rdi)
    vpsrld $0xa, 3264(%rdi), %zmm16
    vpaddd %zmm6, %zmm14, %zmm15
    vmovdqa32 %zmm11, 3648(%rdi)
    vpternlogd $0x96, %zmm1, %zmm25, %zmm18
    vpaddd 764(%rdi){1to16}, %zmm8, %zmm28
    vpaddd %zmm4, %zmm0, %zmm10
    vpternlogd $0xb8, %zmm13, %zmm5, %zmm4
    vpternlogd $0x96, %zmm16, %zmm2, %zmm29
    vprord $0x2, %zmm15, %zmm27
    vprord $0xd, %zmm15, %zmm7
    vprord $0x16, %zmm15, %zmm14
    vmovdqa32 %zmm5, 3840(%rdi)
    vpaddd 2944(%rdi), %zmm28, %zmm6
    vpaddd %zmm4, %zmm30, %zmm25
    vmovdqa32 %zmm13, 3904(%rdi)
    vmovdqa32 %zmm15, 4160(%rdi)
    vmovdqa32 %zmm3, 4352(%rdi)
    vpternlogd $0x96, %zmm14, %zmm7, %zmm27
    vmovdqa32 %zmm31, 4416(%rdi)
    vpaddd %zmm29, %zmm6, %zmm1
    vpaddd %zmm21, %zmm25, %zmm8
    vmovdqa32 %zmm11, %zmm0
    vpternlogd $0xe8, %zmm24, %zmm20, %zmm0
    vmovdqa32 %zmm15, %zmm16
    vpternlogd $0xe8, %zmm22, %zmm19, %zmm16
    vmovdqa32 %zmm3, %zmm2
    vpternlogd $0xca, %zmm9, %zmm31, %zmm2
    vpaddd 1276(%rdi){1to16}, %zmm1, %zmm28
    vmovdqa32 %zmm1, 3392(%rdi)
    vpaddd %zmm24, %zmm8, %zmm30
    vpaddd %zmm0, %zmm12, %zmm4
    vpaddd %zmm16, %zmm23, %zmm7
    vpaddd %zmm2, %zmm26, %zmm14
    vpaddd %zmm9, %zmm28, %zmm29
    vpternlogd $0xe2, %zmm13, %zmm30, %zmm5
    vprord $0x6, %zmm30, %zmm6
    vpaddd %zmm17, %zmm4, %zmm25
    vprord $0xb, %zmm30, %zmm21
    vpaddd %zmm27, %zmm7, %zmm1
    vpaddd %zmm18, %zmm14, %zmm24
    vprord $0x19, %zmm30, %zmm12
    vmovdqa32 %zmm30, 3776(%rdi)
    vpaddd %zmm5, %zmm10, %zmm0
    vprord $0x2, %zmm25, %zmm23
    vmovdqa32 %zmm25, 3584(%rdi)
    vprord $0xd, %zmm25, %zmm16
    vprord $0x16, %zmm25, %zmm26
    vpaddd %zmm22, %zmm24, %zmm2
    vprord $0x2, %zmm1, %zmm28
    vpternlogd $0x96, %zmm12, %zmm21, %zmm6
    vprord $0xd, %zmm1, %zmm9
    vmovdqa32 %zmm1, 4096(%rdi)
    vprord $0x16, %zmm1, %zmm13
    vpternlogd $0x96, %zmm26, %zmm16, %zmm23
    vpternlogd $0xe2, %zmm31, %zmm2, %zmm3
    vprord $0x6, %zmm2, %zmm4
    vpaddd %zmm6, %zmm0, %zmm17
    vprord $0xb, %zmm2, %zmm7
    vpternlogd $0x96, %zmm13, %zmm9, %zmm28
    vprord $0x19, %zmm2, %zmm27
    vmovdqa32 %zmm2, 4288(%rdi)
    vpaddd %zmm3, %zmm29, %zmm14
    vpaddd %zmm20, %zmm17, %zmm18
    vpternlogd $0xe8, %zmm11, %zmm25, %zmm20
    vpternlogd $0x96, %zmm27, %zmm7, %zmm4
    vmovdqa32 %zmm1, %zmm30
    vpternlogd $0xe8, %zmm19, %zmm15, %zmm30
    vmovdqa32 %zmm18, 3712(%rdi)
    vpaddd %zmm20, %zmm8, %zmm10
    vpaddd %zmm4, %zmm14, %zmm5
    vpaddd %zmm30, %zmm24, %zmm22
    vpaddd %zmm23, %zmm10, %zmm21
    vpaddd %zmm19, %zmm5, %zmm12
    vpaddd %zmm28, %zmm22, %zmm16
    vpternlogd $0xe8, %zmm11, %zmm21, %zmm25
    vprord $0x2, %zmm21, %zmm26
    vprord $0xd, %zmm21, %zmm31
    vmovdqa32 %zmm21, 3520(%rdi)
    vprord $0x16, %zmm21, %zmm0
    vpternlogd $0xe8, %zmm15, %zmm16, %zmm1
    vprord $0x2, %zmm16, %zmm6
    vmovdqa32 %zmm16, 4032(%rdi)
    vprord $0xd, %zmm16, %zmm9
    vmovdqa32 %zmm12, 4224(%rdi)
    vpaddd %zmm25, %zmm17, %zmm13
    vprord $0x16, %zmm16, %zmm2
    vpternlogd $0x96, %zmm0, %zmm31, %zmm26
    vpaddd %zmm1, %zmm5, %zmm29
    vpternlogd $0x96, %zmm2, %zmm9, %zmm6
    vpaddd %zmm26, %zmm13, %zmm3
    vpaddd %zmm6, %zmm29, %zmm7
    vmovdqa32 %zmm3, 3456(%rdi)
    vmovdqa32 %zmm7, 3968(%rdi)
    leaq 1280(%rdi), %rdx
    jmp 3b
4:
    vmovdqa32 3456(%rdi), %zmm0
    vmovdqa32 3520(%rdi), %zmm1
    vmovdqa32 3584(%rdi), %zmm2
    vmovdqa32 3648(%rdi), %zmm3
    vmovdqa32 3712(%rdi), %zmm4
    vmovdqa32 3776(%rdi), %zmm5
    vmovdqa32 3840(%rdi), %zmm6
    vmovdqa32 3904(%rdi), %zmm7
    vprord $0x7, 1472(%rdi), %zmm8
    vmovdqa32 3968(%rdi), %zmm9
    vmovdqa32 4032(%rdi), %zmm10
    vmovdqa32 4096(%rdi), %zmm11
    vmovdqa32 4160(%rdi), %zmm12
    vmovdqa32 4224(%rdi), %zmm13
    vmovdqa32 4288(%rdi), %zmm14
    vmovdqa32 4352(%rdi), %zmm15
    vmovdqa32 4416(%rdi), %zmm16
    vprord $0x12, 1472(%rdi), %zmm17
    vpsrld $0x3, 1472(%rdi), %zmm18
    vprord $0x11, 2304(%rdi), %zmm19
    vprord $0x13, 2304(%rdi), %zmm20
    vpsrld $0xa, 2304(%rdi), %zmm21
    vprord $0x7, 2496(%rdi), %zmm22
    vpternlogd $0x96, %zmm18, %zmm17, %zmm8
    vprord $0x12, 2496(%rdi), %zmm23
    vpsrld $0x3, 2496(%rdi), %zmm24
    vprord $0x11, 3328(%rdi), %zmm25
    vpternlogd $0x96, %zmm21, %zmm20, %zmm19
    vprord $0x13, 3328(%rdi), %zmm26
    vprord $0x6, %zmm4, %zmm27
    vpaddd 1408(%rdi), %zmm8, %zmm28
    vpsrld $0xa, 3328(%rdi), %zmm29
    vpternlogd $0x96, %zmm24, %zmm23, %zmm22
    vprord $0xb, %zmm4, %zmm30
    vprord $0x19, %zmm4, %zmm31
    vprord $0x2, %zmm0, %zmm17
    vprord $0xd, %zmm0, %zmm18
    vpaddd 1984(%rdi), %zmm28, %zmm20
    vpternlogd $0x96, %zmm29, %zmm26, %zmm25
    vpaddd 2432(%rdi), %zmm22, %zmm21
    vpternlogd $0x96, %zmm31, %zmm30, %zmm27
    vprord $0x16, %zmm0, %zmm8
    vprord $0x6, %zmm13, %zmm23
    vprord $0xb, %zmm13, %zmm24
    vpaddd %zmm19, %zmm20, %zmm28
    vprord $0x19, %zmm13, %zmm26
    vprord $0x7, 1536(%rdi), %zmm29
    vpaddd 3008(%rdi), %zmm21, %zmm22
    vprord $0x12, 1536(%rdi), %zmm30
    vpternlogd $0x96, %zmm8, %zmm18, %zmm17
    vpsrld $0x3, 1536(%rdi), %zmm31
    vprord $0x11, 2368(%rdi), %zmm19
    vmovdqa32 %zmm28, 1408(%rdi)
    vpaddd 1344(%rdi){1to16}, %zmm28, %zmm20
    vpternlogd $0x96, %zmm26, %zmm24, %zmm23
    vprord $0x13, 2368(%rdi), %zmm21
    vpaddd %zmm25, %zmm22, %zmm18
    vprord $0x2, %zmm9, %zmm8
    vpsrld $0xa, 2368(%rdi), %zmm28
    vpternlogd $0x96, %zmm31, %zmm30, %zmm29
    vprord $0xd, %zmm9, %zmm24
    vprord $0x16, %zmm9, %zmm26
    vpaddd %zmm7, %zmm20, %zmm25
    vprord $0x7, 2560(%rdi), %zmm22
    vmovdqa32 %zmm18, 2432(%rdi)
    vpaddd 1344(%rdi){1to16}, %zmm18, %zmm30
    vpternlogd $0x96, %zmm28, %zmm21, %zmm19
    vprord $0x12, 2560(%rdi), %zmm31
    vpaddd 1472(%rdi), %zmm29, %zmm20
    vpsrld $0x3, 2560(%rdi), %zmm7
    vpternlogd $0x96, %zmm26, %zmm24, %zmm8
    vprord $0x11, 3392(%rdi), %zmm18
    vprord $0x13, 3392(%rdi), %zmm21
    vpaddd %zmm16, %zmm30, %zmm28
    vpsrld $0xa, 3392(%rdi), %zmm29
    vpaddd 2048(%rdi), %zmm20, %zmm24
    vpternlogd $0x96, %zmm7, %zmm31, %zmm22
    vprord $0x7, 1600(%rdi), %zmm26
    vprord $0x12, 1600(%rdi), %zmm30
    vpternlogd $0x96, %zmm29, %zmm21, %zmm18
    vpaddd %zmm19, %zmm24, %zmm16
    vpaddd 2496(%rdi), %zmm22, %zmm20
    vpsrld $0x3, 1600(%rdi), %zmm31
    vprord $0x11, 1408(%rdi), %zmm7
    vprord $0x13, 1408(%rdi), %zmm21
    vmovdqa32 %zmm16, 1472(%rdi)
    vpaddd 1348(%rdi){1to16}, %zmm16, %zmm29
    vpternlogd $0x96, %zmm31, %zmm30, %zmm26
    vpaddd 3072(%rdi), %zmm20, %zmm19
    vpsrld $0xa, 1408(%rdi), %zmm24
    vprord $0x7, 2624(%rdi), %zmm22
    vpaddd %zmm6, %zmm29, %zmm16
    vpternlogd $0xb8, %zmm5, %zmm4, %zmm6
    vpaddd %zmm18, %zmm19, %zmm30
    vpternlogd $0x96, %zmm24, %zmm21, %zmm7
    vpaddd 1536(%rdi), %zmm26, %zmm31
    vprord $0x12, 2624(%rdi), %zmm20
    vpsrld $0x3, 2624(%rdi), %zmm29
    vprord $0x11, 2432(%rdi), %zmm18
    vpaddd %zmm6, %zmm25, %zmm19
    vmovdqa32 %zmm30, 2496(%rdi)
    vpaddd 1348(%rdi){1to16}, %zmm30, %zmm21
    vpaddd 2112(%rdi), %zmm31, %zmm24
    vpternlogd $0x96, %zmm29, %zmm20, %zmm22
    vprord $0x13, 2432(%rdi), %zmm26
    vpsrld $0xa, 2432(%rdi), %zmm25
    vpaddd %zmm27, %zmm19, %zmm6
    vpaddd %zmm15, %zmm21, %zmm30
    vpternlogd $0xb8, %zmm14, %zmm13, %zmm15
    vpaddd %zmm7, %zmm24, %zmm31
    vpaddd 2560(%rdi), %zmm22, %zmm20
    vpternlogd $0x96, %zmm25, %zmm26, %zmm18
    vprord $0x7, 1664(%rdi), %zmm29
    vpaddd %zmm3, %zmm6, %zmm19
    vprord $0x12, 1664(%rdi), %zmm27
    vpaddd %zmm15, %zmm28, %zmm21
    vpaddd 1352(%rdi){1to16}, %zmm31, %zmm7
    vmovdqa32 %zmm31, 1536(%rdi)
    vpaddd 3136(%rdi), %zmm20, %zmm24
    vprord $0x6, %zmm19, %zmm22
    vprord $0xb, %zmm19, %zmm26
    vpaddd %zmm23, %zmm21, %zmm25
    vprord $0x19, %zmm19, %zmm3
    vpaddd %zmm5, %zmm7, %zmm28
    vpternlogd $0xb8, %zmm4, %zmm19, %zmm5
    vpaddd %zmm18, %zmm24, %zmm15
    vpsrld $0x3, 1664(%rdi), %zmm31
    vprord $0x11, 1472(%rdi), %zmm20
    vpaddd %zmm12, %zmm25, %zmm21
    vpternlogd $0x96, %zmm3, %zmm26, %zmm22
    vpaddd %zmm5, %zmm16, %zmm23
    vpaddd 1352(%rdi){1to16}, %zmm15, %zmm7
    vmovdqa32 %zmm15, 2560(%rdi)
    vpternlogd $0x96, %zmm31, %zmm27, %zmm29
    vprord $0x6, %zmm21, %zmm18
    vprord $0xb, %zmm21, %zmm24
    vpaddd %zmm22, %zmm23, %zmm12
    vprord $0x19, %zmm21, %zmm26
    vpaddd %zmm14, %zmm7, %zmm3
    vpternlogd $0xb8, %zmm13, %zmm21, %zmm14
    vprord $0x13, 1472(%rdi), %zmm16
    vpaddd 1600(%rdi), %zmm29, %zmm5
    vpsrld $0xa, 1472(%rdi), %zmm15
    vpaddd %zmm2, %zmm12, %zmm27
    vpternlogd $0xe8, %zmm1, %zmm0, %zmm2
    vpternlogd $0x96, %zmm26, %zmm24, %zmm18
    vpaddd %zmm14, %zmm30, %zmm31
    vprord $0x7, 2688(%rdi), %zmm23
    vpternlogd $0x96, %zmm15, %zmm16, %zmm20
    vpaddd 2176(%rdi), %zmm5, %zmm22
    vprord $0x12, 2688(%rdi), %zmm7
    vprord $0x6, %zmm27, %zmm29
    vpaddd %zmm2, %zmm6, %zmm24
    vprord $0xb, %zmm27, %zmm26
    vpaddd %zmm18, %zmm31, %zmm30
    vprord $0x19, %zmm27, %zmm14
    vpsrld $0x3, 2688(%rdi), %zmm16
    vpaddd %zmm20, %zmm22, %zmm15
    vprord $0x11, 2496(%rdi), %zmm5
    vpaddd %zmm17, %zmm24, %zmm6
    vpaddd %zmm11, %zmm30, %zmm2
    vpternlogd $0xe8, %zmm10, %zmm9, %zmm11
    vpternlogd $0x96, %zmm14, %zmm26, %zmm29
    vpternlogd $0x96, %zmm16, %zmm7, %zmm23
    vpaddd 1356(%rdi){1to16}, %zmm15, %zmm31
    vmovdqa32 %zmm15, 1600(%rdi)
    vprord $0x2, %zmm6, %zmm18
    vprord $0xd, %zmm6, %zmm20
    vpaddd %zmm11, %zmm25, %zmm22
    vprord $0x16, %zmm6, %zmm24
    vprord $0x6, %zmm2, %zmm17
    vpaddd %zmm4, %zmm31, %zmm26
    vpternlogd $0xb8, %zmm19, %zmm27, %zmm4
    vprord $0xb, %zmm2, %zmm14
    vprord $0x19, %zmm2, %zmm7
    vpaddd 2624(%rdi), %zmm23, %zmm16
    vpaddd %zmm8, %zmm22, %zmm15
    vprord $0x13, 2496(%rdi), %zmm25
    vpternlogd $0x96, %zmm24, %zmm20, %zmm18
    vpsrld $0xa, 2496(%rdi), %zmm11
    vpaddd %zmm4, %zmm28, %zmm31
    vprord $0x7, 1728(%rdi), %zmm23
    vpternlogd $0x96, %zmm7, %zmm14, %zmm17
    vprord $0x12, 1728(%rdi), %zmm22
    vpaddd 3200(%rdi), %zmm16, %zmm8
    vprord $0x2, %zmm15, %zmm20
    vprord $0xd, %zmm15, %zmm24
    vpaddd %zmm29, %zmm31, %zmm28
    vprord $0x16, %zmm15, %zmm4
    vpternlogd $0x96, %zmm11, %zmm25, %zmm5
    vpsrld $0x3, 1728(%rdi), %zmm14
    vprord $0x11, 1536(%rdi), %zmm7
    vprord $0x13, 1536(%rdi), %zmm16
    vpternlogd $0x96, %zmm4, %zmm24, %zmm20
    vpaddd %zmm1, %zmm28, %zmm31
    vpternlogd $0xe8, %zmm0, %zmm6, %zmm1
    vpaddd %zmm5, %zmm8, %zmm29
    vpternlogd $0x96, %zmm14, %zmm22, %zmm23
    vpsrld $0xa, 1536(%rdi), %zmm25
    vprord $0x7, 2752(%rdi), %zmm11
    vprord $0x12, 2752(%rdi), %zmm24
    vpaddd %zmm1, %zmm12, %zmm4
    vprord $0x6, %zmm31, %zmm5
    vmovdqa32 %zmm29, 2624(%rdi)
    vpaddd 1356(%rdi){1to16}, %zmm29, %zmm8
    vpternlogd $0x96, %zmm25, %zmm16, %zmm7
    vprord $0xb, %zmm31, %zmm22
    vprord $0x19, %zmm31, %zmm14
    vpaddd 1664(%rdi), %zmm23, %zmm12
    vpaddd %zmm18, %zmm4, %zmm1
    vpsrld $0x3, 2752(%rdi), %zmm29
    vprord $0x11, 2560(%rdi), %zmm16
    vpternlogd $0x96, %zmm14, %zmm22, %zmm5
    vpaddd %zmm13, %zmm8, %zmm25
    vpternlogd $0xb8, %zmm21, %zmm2, %zmm13
    vprord $0x2, %zmm1, %zmm23
    vpaddd 2240(%rdi), %zmm12, %zmm4
    vprord $0xd, %zmm1, %zmm18
    vpternlogd $0x96, %zmm29, %zmm24, %zmm11
    vprord $0x16, %zmm1, %zmm22
    vpaddd %zmm13, %zmm3, %zmm14
    vprord $0x13, 2560(%rdi), %zmm8
    vpsrld $0xa, 2560(%rdi), %zmm12
    vpternlogd $0x96, %zmm22, %zmm18, %zmm23
    vpaddd %zmm7, %zmm4, %zmm24
    vpaddd %zmm17, %zmm14, %zmm29
    vpaddd 2688(%rdi), %zmm11, %zmm3
    vpternlogd $0x96, %zmm12, %zmm8, %zmm16
    vprord $0x7, 1792(%rdi), %zmm13
    vprord $0x12, 1792(%rdi), %zmm18
    vpsrld $0x3, 1792(%rdi), %zmm22
    vpaddd 1360(%rdi){1to16}, %zmm24, %zmm7
    vmovdqa32 %zmm24, 1664(%rdi)
    vpaddd %zmm10, %zmm29, %zmm4
    vpternlogd $0xe8, %zmm9, %zmm15, %zmm10
    vpaddd 3264(%rdi), %zmm3, %zmm14
    vprord $0x11, 1600(%rdi), %zmm17
    vprord $0x13, 1600(%rdi), %zmm11
    vpternlogd $0x96, %zmm22, %zmm18, %zmm13
    vpsrld $0xa, 1600(%rdi), %zmm8
    vpaddd %zmm19, %zmm7, %zmm12
    vpternlogd $0xb8, %zmm27, %zmm31, %zmm19
    vpaddd %zmm10, %zmm30, %zmm24
    vprord $0x6, %zmm4, %zmm3
    vprord $0xb, %zmm4, %zmm18
    vpaddd %zmm16, %zmm14, %zmm22
    vprord $0x19, %zmm4, %zmm7
    vpternlogd $0x96, %zmm8, %zmm11, %zmm17
    vpaddd %zmm19, %zmm26, %zmm30
    vpaddd %zmm20, %zmm24, %zmm10
    vpaddd 1728(%rdi), %zmm13, %zmm16
    vpternlogd $0x96, %zmm7, %zmm18, %zmm3
    vpaddd 1360(%rdi){1to16}, %zmm22, %zmm14
    vmovdqa32 %zmm22, 2688(%rdi)
    vpaddd %zmm5, %zmm30, %zmm11
    vprord $0x2, %zmm10, %zmm8
    vprord $0xd, %zmm10, %zmm26
    vprord $0x16, %zmm10, %zmm19
    vpaddd 2304(%rdi), %zmm16, %zmm24
    vpaddd %zmm21, %zmm14, %zmm20
    vpternlogd $0xb8, %zmm2, %zmm4, %zmm21
    vpaddd %zmm0, %zmm11, %zmm13
    vpternlogd $0xe8, %zmm6, %zmm1, %zmm0
    vprord $0x7, 2816(%rdi), %zmm18
    vpternlogd $0x96, %zmm19, %zmm26, %zmm8
    vprord $0x12, 2816(%rdi), %zmm7
    vpaddd %zmm21, %zmm25, %zmm22
    vprord $0x6, %zmm13, %zmm30
    vpaddd %zmm0, %zmm28, %zmm5
    vprord $0xb, %zmm13, %zmm16
    vprord $0x19, %zmm13, %zmm14
    vpaddd %zmm17, %zmm24, %zmm26
    vpsrld $0x3, 2816(%rdi), %zmm19
    vpaddd %zmm3, %zmm22, %zmm25
    vpaddd %zmm23, %zmm5, %zmm21
    vprord $0x11, 2624(%rdi), %zmm28
    vpternlogd $0x96, %zmm14, %zmm16, %zmm30
    vprord $0x13, 2624(%rdi), %zmm0
    vpaddd 1364(%rdi){1to16}, %zmm26, %zmm17
    vmovdqa32 %zmm26, 1728(%rdi)
    vpternlogd $0x96, %zmm19, %zmm7, %zmm18
    vpsrld $0xa, 2624(%rdi), %zmm24
    vpaddd %zmm9, %zmm25, %zmm22
    vpternlogd $0xe8, %zmm15, %zmm10, %zmm9
    vprord $0x2, %zmm21, %zmm3
    vprord $0xd, %zmm21, %zmm5
    vprord $0x16, %zmm21, %zmm23
    vpaddd %zmm27, %zmm17, %zmm16
    vpternlogd $0xb8, %zmm31, %zmm13, %zmm27
    vpaddd 2752(%rdi), %zmm18, %zmm14
    vpternlogd $0x96, %zmm24, %zmm0, %zmm28
    vprord $0x6, %zmm22, %zmm26
    vpaddd %zmm9, %zmm29, %zmm7
    vprord $0xb, %zmm22, %zmm19
    vprord $0x19, %zmm22, %zmm17
    vpternlogd $0x96, %zmm23, %zmm5, %zmm3
    vpaddd %zmm27, %zmm12, %zmm18
    vprord $0x7, 1856(%rdi), %zmm0
    vpaddd 3328(%rdi), %zmm14, %zmm24
    vpaddd %zmm8, %zmm7, %zmm29
    vprord $0x12, 1856(%rdi), %zmm9
    vpternlogd $0x96, %zmm17, %zmm19, %zmm26
    vpsrld $0x3, 1856(%rdi), %zmm5
    vpaddd %zmm30, %zmm18, %zmm23
    vprord $0x11, 1664(%rdi), %zmm12
    vpaddd %zmm28, %zmm24, %zmm27
    vprord $0x2, %zmm29, %zmm14
    vprord $0xd, %zmm29, %zmm7
    vprord $0x16, %zmm29, %zmm8
    vpaddd %zmm6, %zmm23, %zmm19
    vpternlogd $0xe8, %zmm1, %zmm21, %zmm6
    vpternlogd $0x96, %zmm5, %zmm9, %zmm0
    vpaddd 1364(%rdi){1to16}, %zmm27, %zmm17
    vmovdqa32 %zmm27, 2752(%rdi)
    vprord $0x13, 1664(%rdi), %zmm18
    vpternlogd $0x96, %zmm8, %zmm7, %zmm14
    vpsrld $0xa, 1664(%rdi), %zmm30
    vprord $0x6, %zmm19, %zmm28
    vpaddd %zmm6, %zmm11, %zmm24
    vprord $0xb, %zmm19, %zmm9
    vprord $0x19, %zmm19, %zmm5
    vpaddd %zmm2, %zmm17, %zmm27
    vpternlogd $0xb8, %zmm4, %zmm22, %zmm2
    vpaddd 1792(%rdi), %zmm0, %zmm7
    vprord $0x7, 2880(%rdi), %zmm8
    vpternlogd $0x96, %zmm30, %zmm18, %zmm12
    vpaddd %zmm3, %zmm24, %zmm11
    vprord $0x12, 2880(%rdi), %zmm6
    vpternlogd $0x96, %zmm5, %zmm9, %zmm28
    vpaddd %zmm2, %zmm20, %zmm17
    vpsrld $0x3, 2880(%rdi), %zmm0
    vpaddd 2368(%rdi), %zmm7, %zmm18
    vprord $0x11, 2688(%rdi), %zmm30
    vprord $0x2, %zmm11, %zmm24
    vprord $0xd, %zmm11, %zmm3
    vpaddd %zmm26, %zmm17, %zmm9
    vprord $0x16, %zmm11, %zmm5
    vpternlogd $0x96, %zmm0, %zmm6, %zmm8
    vpaddd %zmm12, %zmm18, %zmm20
    vprord $0x13, 2688(%rdi), %zmm2
    vpsrld $0xa, 2688(%rdi), %zmm7
    vpaddd %zmm15, %zmm9, %zmm17
    vpternlogd $0xe8, %zmm10, %zmm29, %zmm15
    vpternlogd $0x96, %zmm5, %zmm3, %zmm24
    vpaddd 2816(%rdi), %zmm8, %zmm26
    vpaddd 1368(%rdi){1to16}, %zmm20, %zmm6
    vmovdqa32 %zmm20, 1792(%rdi)
    vpternlogd $0x96, %zmm7, %zmm2, %zmm30
    vprord $0x7, 1920(%rdi), %zmm0
    vprord $0x6, %zmm17, %zmm12
    vpaddd %zmm15, %zmm25, %zmm18
    vprord $0xb, %zmm17, %zmm3
    vprord $0x19, %zmm17, %zmm5
    vpaddd %zmm31, %zmm6, %zmm8
    vpternlogd $0xb8, %zmm13, %zmm19, %zmm31
    vpaddd 3392(%rdi), %zmm26, %zmm20
    vprord $0x12, 1920(%rdi), %zmm2
    vpaddd %zmm14, %zmm18, %zmm7
    vpsrld $0x3, 1920(%rdi), %zmm25
    vpternlogd $0x96, %zmm5, %zmm3, %zmm12
    vpaddd %zmm31, %zmm16, %zmm15
    vprord $0x11, 1728(%rdi), %zmm6
    vpaddd %zmm30, %zmm20, %zmm26
    vprord $0x13, 1728(%rdi), %zmm18
    vprord $0x2, %zmm7, %zmm14
    vprord $0xd, %zmm7, %zmm3
    vpternlogd $0x96, %zmm25, %zmm2, %zmm0
    vprord $0x16, %zmm7, %zmm5
    vpaddd %zmm28, %zmm15, %zmm16
    vpaddd 1368(%rdi){1to16}, %zmm26, %zmm31
    vmovdqa32 %zmm26, 2816(%rdi)
    vpsrld $0xa, 1728(%rdi), %zmm30
    vprord $0x7, 2944(%rdi), %zmm20
    vpternlogd $0x96, %zmm5, %zmm3, %zmm14
    vpaddd %zmm1, %zmm16, %zmm2
    vpternlogd $0xe8, %zmm21, %zmm11, %zmm1
    vpaddd %zmm4, %zmm31, %zmm25
    vpternlogd $0xb8, %zmm22, %zmm17, %zmm4
    vpternlogd $0x96, %zmm30, %zmm18, %zmm6
    vpaddd 1856(%rdi), %zmm0, %zmm15
    vprord $0x12, 2944(%rdi), %zmm28
    vpsrld $0x3, 2944(%rdi), %zmm26
    vprord $0x6, %zmm2, %zmm3
    vpaddd %zmm1, %zmm23, %zmm5
    vprord $0xb, %zmm2, %zmm31
    vpaddd %zmm4, %zmm27, %zmm18
    vprord $0x19, %zmm2, %zmm30
    vpaddd 1408(%rdi), %zmm15, %zmm0
    vprord $0x11, 2752(%rdi), %zmm23
    vpternlogd $0x96, %zmm26, %zmm28, %zmm20
    vprord $0x13, 2752(%rdi), %zmm1
    vpaddd %zmm24, %zmm5, %zmm27
    vpaddd %zmm12, %zmm18, %zmm4
    vpsrld $0xa, 2752(%rdi), %zmm15
    vpternlogd $0x96, %zmm30, %zmm31, %zmm3
    vpaddd %zmm6, %zmm0, %zmm28
    vpaddd 2880(%rdi), %zmm20, %zmm26
    vprord $0x7, 1984(%rdi), %zmm24
    vprord $0x2, %zmm27, %zmm5
    vprord $0xd, %zmm27, %zmm18
    vpaddd %zmm10, %zmm4, %zmm12
    vpternlogd $0xe8, %zmm29, %zmm7, %zmm10
    vprord $0x16, %zmm27, %zmm31
    vpternlogd $0x96, %zmm15, %zmm1, %zmm23
    vpaddd 1372(%rdi){1to16}, %zmm28, %zmm30
    vmovdqa32 %zmm28, 1856(%rdi)
    vpaddd 2432(%rdi), %zmm26, %zmm6
    vprord $0x12, 1984(%rdi), %zmm0
    vpaddd %zmm10, %zmm9, %zmm20
    vprord $0x6, %zmm12, %zmm1
    vpternlogd $0x96, %zmm31, %zmm18, %zmm5
    vprord $0xb, %zmm12, %zmm15
    vprord $0x19, %zmm12, %zmm28
    vpaddd %zmm13, %zmm30, %zmm26
    vpternlogd $0xb8, %zmm19, %zmm2, %zmm13
    vpaddd %zmm23, %zmm6, %zmm9
    vpaddd %zmm14, %zmm20, %zmm10
    vpsrld $0x3, 1984(%rdi), %zmm18
    vprord $0x11, 1792(%rdi), %zmm31
    vpternlogd $0x96, %zmm28, %zmm15, %zmm1
    vpaddd %zmm13, %zmm8, %zmm30
    vprord $0x13, 1792(%rdi), %zmm23
    vpaddd 1372(%rdi){1to16}, %zmm9, %zmm6
    vmovdqa32 %zmm9, 2880(%rdi)
    vprord $0x2, %zmm10, %zmm20
    vprord $0xd, %zmm10, %zmm14
    vpternlogd $0x96, %zmm18, %zmm0, %zmm24
    vprord $0x16, %zmm10, %zmm15
    vpaddd %zmm3, %zmm30, %zmm28
    vpsrld $0xa, 1792(%rdi), %zmm8
    vpaddd %zmm22, %zmm6, %zmm13
    vpternlogd $0xb8, %zmm17, %zmm12, %zmm22
    vprord $0x7, 3008(%rdi), %zmm9
    vpternlogd $0x96, %zmm15, %zmm14, %zmm20
    vpaddd %zmm21, %zmm28, %zmm0
    vpternlogd $0xe8, %zmm11, %zmm27, %zmm21
    vpaddd %zmm22, %zmm25, %zmm18
    vpternlogd $0x96, %zmm8, %zmm23, %zmm31
    vpaddd 1920(%rdi), %zmm24, %zmm30
    vprord $0x12, 3008(%rdi), %zmm3
    vpsrld $0x3, 3008(%rdi), %zmm6
    vprord $0x6, %zmm0, %zmm14
    vpaddd %zmm21, %zmm16, %zmm15
    vprord $0xb, %zmm0, %zmm25
    vpaddd %zmm1, %zmm18, %zmm22
    vprord $0x19, %zmm0, %zmm23
    vpaddd 1472(%rdi), %zmm30, %zmm8
    vprord $0x11, 2816(%rdi), %zmm24
    vpternlogd $0x96, %zmm6, %zmm3, %zmm9
    vprord $0x13, 2816(%rdi), %zmm16
    vpaddd %zmm5, %zmm15, %zmm21
    vpaddd %zmm29, %zmm22, %zmm18
    vpternlogd $0xe8, %zmm7, %zmm10, %zmm29
    vpternlogd $0x96, %zmm23, %zmm25, %zmm14
    vpaddd %zmm31, %zmm8, %zmm1
    vpsrld $0xa, 2816(%rdi), %zmm30
    vpaddd 2944(%rdi), %zmm9, %zmm3
    vprord $0x2, %zmm21, %zmm6
    vprord $0xd, %zmm21, %zmm15
    vpaddd %zmm29, %zmm4, %zmm5
    vprord $0x16, %zmm21, %zmm25
    vprord $0x6, %zmm18, %zmm23
    vpternlogd $0x96, %zmm30, %zmm16, %zmm24
    vprord $0xb, %zmm18, %zmm31
    vpaddd 1376(%rdi){1to16}, %zmm1, %zmm8
    vmovdqa32 %zmm1, 1920(%rdi)
    vprord $0x19, %zmm18, %zmm9
    vpaddd %zmm20, %zmm5, %zmm4
    vpaddd 2496(%rdi), %zmm3, %zmm29
    vpternlogd $0x96, %zmm25, %zmm15, %zmm6
    vprord $0x7, 2048(%rdi), %zmm16
    vprord $0x12, 2048(%rdi), %zmm30
    vpaddd %zmm19, %zmm8, %zmm1
    vpternlogd $0xb8, %zmm2, %zmm0, %zmm19
    vpternlogd $0x96, %zmm9, %zmm31, %zmm23
    vprord $0x2, %zmm4, %zmm5
    vprord $0xd, %zmm4, %zmm20
    vpaddd %zmm24, %zmm29, %zmm3
    vprord $0x16, %zmm4, %zmm15
    vpaddd %zmm19, %zmm26, %zmm25
    vpsrld $0x3, 2048(%rdi), %zmm8
    vprord $0x11, 1856(%rdi), %zmm31
    vpternlogd $0x96, %zmm15, %zmm20, %zmm5
    vpaddd 1376(%rdi){1to16}, %zmm3, %zmm9
    vmovdqa32 %zmm3, 2944(%rdi)
    vpaddd %zmm14, %zmm25, %zmm24
    vprord $0x13, 1856(%rdi), %zmm29
    vpternlogd $0x96, %zmm8, %zmm30, %zmm16
    vpsrld $0xa, 1856(%rdi), %zmm26
    vprord $0x7, 3072(%rdi), %zmm19
    vprord $0x12, 3072(%rdi), %zmm20
    vpaddd %zmm17, %zmm9, %zmm15
    vpternlogd $0xb8, %zmm12, %zmm18, %zmm17
    vpaddd %zmm11, %zmm24, %zmm3
    vpternlogd $0xe8, %zmm27, %zmm21, %zmm11
    vpaddd 1984(%rdi), %zmm16, %zmm25
    vpsrld $0x3, 3072(%rdi), %zmm14
    vpternlogd $0x96, %zmm26, %zmm29, %zmm31
    vprord $0x11, 2880(%rdi), %zmm30
    vprord $0x13, 2880(%rdi), %zmm8
    vpaddd %zmm17, %zmm13, %zmm9
    vpaddd %zmm11, %zmm28, %zmm16
    vprord $0x6, %zmm3, %zmm29
    vprord $0xb, %zmm3, %zmm26
    vpternlogd $0x96, %zmm14, %zmm20, %zmm19
    vprord $0x19, %zmm3, %zmm13
    vpaddd 1536(%rdi), %zmm25, %zmm17
    vpaddd %zmm23, %zmm9, %zmm28
    vpaddd %zmm6, %zmm16, %zmm11
    vpsrld $0xa, 2880(%rdi), %zmm20
    vpternlogd $0x96, %zmm13, %zmm26, %zmm29
    vpaddd 3008(%rdi), %zmm19, %zmm14
    vpaddd %zmm31, %zmm17, %zmm25
    vpaddd %zmm7, %zmm28, %zmm9
    vpternlogd $0xe8, %zmm10, %zmm4, %zmm7
    vprord $0x2, %zmm11, %zmm23
    vprord $0xd, %zmm11, %zmm16
    vprord $0x16, %zmm11, %zmm6
    vpternlogd $0x96, %zmm20, %zmm8, %zmm30
    vpaddd 1380(%rdi){1to16}, %zmm25, %zmm26
    vmovdqa32 %zmm25, 1984(%rdi)
    vprord $0x6, %zmm9, %zmm13
    vpaddd %zmm7, %zmm22, %zmm19
    vprord $0xb, %zmm9, %zmm31
    vprord $0x19, %zmm9, %zmm17
    vpternlogd $0x96, %zmm6, %zmm16, %zmm23
    vpaddd 2560(%rdi), %zmm14, %zmm8
    vpaddd %zmm2, %zmm26, %zmm20
    vpternlogd $0xb8, %zmm0, %zmm3, %zmm2
    vpaddd %zmm5, %zmm19, %zmm25
    vprord $0x7, 2112(%rdi), %zmm22
    vpternlogd $0x96, %zmm17, %zmm31, %zmm13
    vprord $0x12, 2112(%rdi), %zmm7
    vpsrld $0x3, 2112(%rdi), %zmm16
    vpaddd %zmm30, %zmm8, %zmm6
    vprord $0x11, 1920(%rdi), %zmm14
    vpaddd %zmm2, %zmm1, %zmm26
    vprord $0x2, %zmm25, %zmm19
    vprord $0xd, %zmm25, %zmm5
    vprord $0x16, %zmm25, %zmm31
    vpternlogd $0x96, %zmm16, %zmm7, %zmm22
    vpaddd 1380(%rdi){1to16}, %zmm6, %zmm17
    vmovdqa32 %zmm6, 3008(%rdi)
    vpaddd %zmm29, %zmm26, %zmm30
    vprord $0x13, 1920(%rdi), %zmm8
    vpsrld $0xa, 1920(%rdi), %zmm1
    vpternlogd $0x96, %zmm31, %zmm5, %zmm19
    vprord $0x7, 3136(%rdi), %zmm2
    vpaddd %zmm12, %zmm17, %zmm7
    vpternlogd $0xb8, %zmm18, %zmm9, %zmm12
    vpaddd %zmm27, %zmm30, %zmm16
    vpternlogd $0xe8, %zmm21, %zmm11, %zmm27
    vpternlogd $0x96, %zmm1, %zmm8, %zmm14
    vpaddd 2048(%rdi), %zmm22, %zmm6
    vprord $0x12, 3136(%rdi), %zmm26
    vpsrld $0x3, 3136(%rdi), %zmm29
    vprord $0x11, 2944(%rdi), %zmm5
    vpaddd %zmm12, %zmm15, %zmm31
    vprord $0x6, %zmm16, %zmm17
    vpaddd %zmm27, %zmm24, %zmm8
    vprord $0xb, %zmm16, %zmm1
    vprord $0x19, %zmm16, %zmm22
    vpaddd 1600(%rdi), %zmm6, %zmm15
    vpternlogd $0x96, %zmm29, %zmm26, %zmm2
    vprord $0x13, 2944(%rdi), %zmm12
    vpaddd %zmm13, %zmm31, %zmm24
    vpsrld $0xa, 2944(%rdi), %zmm27
    vpaddd %zmm23, %zmm8, %zmm6
    vprord $0x7, 2176(%rdi), %zmm26
    vpternlogd $0x96, %zmm22, %zmm1, %zmm17
    vprord $0x12, 2176(%rdi), %zmm29
    vpaddd %zmm14, %zmm15, %zmm31
    vpaddd 3072(%rdi), %zmm2, %zmm13
    vpsrld $0x3, 2176(%rdi), %zmm8
    vpaddd %zmm10, %zmm24, %zmm23
    vpternlogd $0xe8, %zmm4, %zmm25, %zmm10
    vprord $0x2, %zmm6, %zmm1
    vpternlogd $0x96, %zmm27, %zmm12, %zmm5
    vprord $0xd, %zmm6, %zmm22
    vprord $0x16, %zmm6, %zmm14
    vmovdqa32 %zmm31, 2048(%rdi)
    vpternlogd $0x96, %zmm8, %zmm29, %zmm26
    vpaddd 1384(%rdi){1to16}, %zmm31, %zmm15
    vprord $0x6, %zmm23, %zmm2
    vpaddd %zmm10, %zmm28, %zmm12
    vprord $0xb, %zmm23, %zmm27
    vpternlogd $0x96, %zmm14, %zmm22, %zmm1
    vprord $0x19, %zmm23, %zmm29
    vpaddd 2624(%rdi), %zmm13, %zmm8
    vprord $0x11, 1984(%rdi), %zmm31
    vpaddd %zmm0, %zmm15, %zmm28
    vpternlogd $0xb8, %zmm3, %zmm16, %zmm0
    vpaddd %zmm19, %zmm12, %zmm10
    vprord $0x13, 1984(%rdi), %zmm22
    vpaddd 2112(%rdi), %zmm26, %zmm14
    vpsrld $0xa, 1984(%rdi), %zmm13
    vpternlogd $0x96, %zmm29, %zmm27, %zmm2
    vpaddd %zmm5, %zmm8, %zmm15
    vprord $0x7, 3200(%rdi), %zmm12
    vprord $0x2, %zmm10, %zmm19
    vpaddd %zmm0, %zmm20, %zmm26
    vprord $0xd, %zmm10, %zmm27
    vpaddd 1664(%rdi), %zmm14, %zmm29
    vpternlogd $0x96, %zmm13, %zmm22, %zmm31
    vprord $0x16, %zmm10, %zmm5
    vprord $0x12, 3200(%rdi), %zmm8
    vmovdqa32 %zmm15, 3072(%rdi)
    vpaddd 1384(%rdi){1to16}, %zmm15, %zmm20
    vpaddd %zmm17, %zmm26, %zmm0
    vpsrld $0x3, 3200(%rdi), %zmm14
    vpaddd %zmm31, %zmm29, %zmm22
    vprord $0x11, 3008(%rdi), %zmm13
    vpternlogd $0x96, %zmm5, %zmm27, %zmm19
    vprord $0x13, 3008(%rdi), %zmm15
    vpsrld $0xa, 3008(%rdi), %zmm26
    vpaddd %zmm18, %zmm20, %zmm17
    vpternlogd $0xb8, %zmm9, %zmm23, %zmm18
    vpaddd %zmm21, %zmm0, %zmm31
    vpternlogd $0xe8, %zmm11, %zmm6, %zmm21
    vpternlogd $0x96, %zmm14, %zmm8, %zmm12
    vpaddd 1388(%rdi){1to16}, %zmm22, %zmm29
    vmovdqa32 %zmm22, 2112(%rdi)
    vprord $0x7, 2240(%rdi), %zmm27
    vpternlogd $0x96, %zmm26, %zmm15, %zmm13
    vprord $0x12, 2240(%rdi), %zmm5
    vpsrld $0x3, 2240(%rdi), %zmm20
    vpaddd %zmm18, %zmm7, %zmm0
    vprord $0x6, %zmm31, %zmm8
    vpaddd %zmm21, %zmm30, %zmm14
    vprord $0xb, %zmm31, %zmm22
    vprord $0x19, %zmm31, %zmm15
    vpaddd %zmm3, %zmm29, %zmm26
    vpternlogd $0xb8, %zmm16, %zmm31, %zmm3
    vpaddd 3136(%rdi), %zmm12, %zmm7
    vpternlogd $0x96, %zmm20, %zmm5, %zmm27
    vprord $0x11, 2048(%rdi), %zmm18
    vpaddd %zmm2, %zmm0, %zmm30
    vprord $0x13, 2048(%rdi), %zmm21
    vpaddd %zmm1, %zmm14, %zmm29
    vpsrld $0xa, 2048(%rdi), %zmm12
    vpternlogd $0x96, %zmm15, %zmm22, %zmm8
    vprord $0x7, 3264(%rdi), %zmm5
    vpaddd %zmm3, %zmm28, %zmm20
    vprord $0x12, 3264(%rdi), %zmm0
    vpaddd 2688(%rdi), %zmm7, %zmm2
    vpaddd 2176(%rdi), %zmm27, %zmm14
    vpaddd %zmm4, %zmm30, %zmm1
    vpternlogd $0xe8, %zmm25, %zmm10, %zmm4
    vpsrld $0x3, 3264(%rdi), %zmm22
    vpternlogd $0x96, %zmm12, %zmm21, %zmm18
    vprord $0x11, 3072(%rdi), %zmm15
    vpaddd %zmm8, %zmm20, %zmm28
    vprord $0x13, 3072(%rdi), %zmm3
    vpaddd %zmm13, %zmm2, %zmm7
    vpsrld $0xa, 3072(%rdi), %zmm27
    vprord $0x6, %zmm1, %zmm30
    vpaddd 1728(%rdi), %zmm14, %zmm21
    vpaddd %zmm4, %zmm24, %zmm12
    vprord $0xb, %zmm1, %zmm20
    vprord $0x19, %zmm1, %zmm8
    vpternlogd $0x96, %zmm22, %zmm0, %zmm5
    vpaddd %zmm11, %zmm28, %zmm13
    vpaddd 1388(%rdi){1to16}, %zmm7, %zmm2
    vmovdqa32 %zmm7, 3136(%rdi)
    vpternlogd $0x96, %zmm27, %zmm3, %zmm15
    vpaddd %zmm19, %zmm12, %zmm14
    vpaddd %zmm18, %zmm21, %zmm24
    vpternlogd $0x96, %zmm8, %zmm20, %zmm30
    vprord $0x6, %zmm13, %zmm4
    vpaddd 3200(%rdi), %zmm5, %zmm0
    vprord $0xb, %zmm13, %zmm22
    vpaddd %zmm9, %zmm2, %zmm28
    vpternlogd $0xb8, %zmm23, %zmm1, %zmm9
    vprord $0x19, %zmm13, %zmm11
    vpaddd 1392(%rdi){1to16}, %zmm24, %zmm7
    vmovdqa32 %zmm24, 2176(%rdi)
    vpaddd 2752(%rdi), %zmm0, %zmm3
    vpaddd %zmm9, %zmm17, %zmm27
    vpternlogd $0x96, %zmm11, %zmm22, %zmm4
    vpaddd %zmm16, %zmm7, %zmm12
    vpternlogd $0xb8, %zmm31, %zmm13, %zmm16
    vpaddd %zmm15, %zmm3, %zmm19
    vpaddd %zmm30, %zmm27, %zmm18
    vpaddd %zmm16, %zmm26, %zmm21
    vpaddd 1392(%rdi){1to16}, %zmm19, %zmm20
    vmovdqa32 %zmm19, 3200(%rdi)
    vpaddd %zmm25, %zmm18, %zmm8
    vpaddd %zmm4, %zmm21, %zmm5
    vpaddd %zmm23, %zmm20, %zmm2
    vpternlogd $0xb8, %zmm1, %zmm8, %zmm23
    vprord $0x6, %zmm8, %zmm24
    vprord $0xb, %zmm8, %zmm0
    vprord $0x19, %zmm8, %zmm17
    vpaddd %zmm6, %zmm5, %zmm9
    vpaddd %zmm23, %zmm28, %zmm22
    vpternlogd $0x96, %zmm17, %zmm0, %zmm24
    vpternlogd $0xe2, %zmm31, %zmm9, %zmm13
    vprord $0x6, %zmm9, %zmm11
    vprord $0xb, %zmm9, %zmm7
    vprord $0x19, %zmm9, %zmm15
    vpaddd %zmm24, %zmm22, %zmm3
    vpaddd %zmm13, %zmm12, %zmm27
    vpternlogd $0x96, %zmm15, %zmm7, %zmm11
    vpaddd %zmm10, %zmm3, %zmm30
    vpaddd %zmm11, %zmm27, %zmm26
    vpternlogd $0xe2, %zmm1, %zmm30, %zmm8
    vprord $0x6, %zmm30, %zmm16
    vprord $0xb, %zmm30, %zmm19
    vprord $0x19, %zmm30, %zmm18
    vpaddd %zmm29, %zmm26, %zmm25
    vpaddd %zmm8, %zmm2, %zmm21
    vpternlogd $0x96, %zmm18, %zmm19, %zmm16
    vpaddd 364(%rdi){1to16}, %zmm25, %zmm4
    vpaddd %zmm16, %zmm21, %zmm20
    vmovdqa32 %zmm4, 128(%rdi)
    vpaddd %zmm14, %zmm20, %zmm5
    vpaddd 364(%rdi){1to16}, %zmm5, %zmm6
    vmovdqa32 %zmm6, 192(%rdi)
    vmovdqa32 128(%rdi), %zmm0
    vptestnmd 360(%rdi){1to16}, %zmm0, %k1
    vmovdqa32 192(%rdi), %zmm1
    vptestnmd 360(%rdi){1to16}, %zmm1, %k2
    subl $1, %esi
    jz 2f
    kortestw %k1, %k2
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
