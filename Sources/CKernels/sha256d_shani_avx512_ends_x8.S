// Double SHA-256 of eight headers a turn:
// SHA-NI rounds of four, beside the schedules of eight others and their last rounds in AVX-512VL.
//
// Written by Scripts/generate-sha256d-shani avx512_ends --counts 5/9 --distance 10 --window 80
// and run there against another implementation; change that script, not this file.
// A turn is 1437 vector instructions among 464 round instructions with their loads.
//
// uint32_t wm_sha256d_shani_avx512_ends_turns(wm_sha256d_batches *, uint32_t turns)
// runs until `turns` are done or the results may hold a candidate, and returns how many turns are left.
#if defined(__x86_64__)
#if defined(__APPLE__)
#define FUNCTION _wm_sha256d_shani_avx512_ends_turns
#else
#define FUNCTION wm_sha256d_shani_avx512_ends_turns
#endif
    .text
    .globl FUNCTION
#if defined(__ELF__)
    .hidden FUNCTION
    .type FUNCTION, @function
#endif
    .p2align 6
FUNCTION:
    vzeroupper
    movl $0xaa, %eax
    kmovw %eax, %k1
    .p2align 6
1:
    vmovdqa 7392(%rdi), %xmm1
    vmovdqa 16(%rdi), %xmm2
    vmovq 1200(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovdqa 7424(%rdi), %xmm3
    vmovdqa 16(%rdi), %xmm4
    vmovq 1200(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovdqa32 7776(%rdi), %ymm9
    vmovdqa32 7808(%rdi), %ymm10
    vmovdqa32 7840(%rdi), %ymm11
    vmovdqa32 7872(%rdi), %ymm12
    vmovdqa32 7648(%rdi), %ymm13
    vmovdqa 7456(%rdi), %xmm5
    vmovdqa 16(%rdi), %xmm6
    vmovq 1200(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovdqa 7488(%rdi), %xmm7
    vmovdqa 16(%rdi), %xmm8
    vmovq 1200(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vmovdqa32 7680(%rdi), %ymm14
    vmovdqa32 7712(%rdi), %ymm15
    vmovdqa32 7744(%rdi), %ymm16
    vmovdqa32 2016(%rdi), %ymm17
    vmovdqa32 2048(%rdi), %ymm18
    vmovq 1208(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 1208(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovdqa32 2080(%rdi), %ymm19
    vpunpckldq %ymm10, %ymm9, %ymm20
    vpunpckhdq %ymm10, %ymm9, %ymm21
    vpunpckldq %ymm12, %ymm11, %ymm22
    vpunpckhdq %ymm12, %ymm11, %ymm23
    vmovq 1208(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 1208(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpunpckldq %ymm14, %ymm13, %ymm24
    vpunpckhdq %ymm14, %ymm13, %ymm25
    vpunpckldq %ymm16, %ymm15, %ymm26
    vpunpckhdq %ymm16, %ymm15, %ymm27
    vmovdqa32 2112(%rdi), %ymm28
    vpunpckldq %ymm18, %ymm17, %ymm29
    vpunpckhdq %ymm18, %ymm17, %ymm30
    vpaddd %ymm21, %ymm20, %ymm31
    vpunpckhqdq %ymm22, %ymm20, %ymm9
    vmovq 1216(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 1216(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd %ymm23, %ymm22, %ymm10
    vmovdqa32 2144(%rdi), %ymm11
    vpaddd %ymm25, %ymm24, %ymm12
    vpunpcklqdq %ymm26, %ymm24, %ymm13
    vpaddd %ymm27, %ymm26, %ymm14
    vmovq 1216(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 1216(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpunpckhqdq %ymm26, %ymm24, %ymm15
    vpunpckldq %ymm28, %ymm19, %ymm16
    vpunpckhdq %ymm28, %ymm19, %ymm17
    vmovdqa32 2176(%rdi), %ymm18
    vmovdqa32 2208(%rdi), %ymm21
    vmovq 1224(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 1224(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpunpcklqdq %ymm10, %ymm31, %ymm20
    vpunpckhqdq %ymm10, %ymm31, %ymm23
    vmovdqa32 2240(%rdi), %ymm22
    vpxord %ymm9, %ymm13, %ymm25
    vpunpcklqdq %ymm14, %ymm12, %ymm27
    vpunpckhqdq %ymm14, %ymm12, %ymm24
    vprord $0x6, %ymm15, %ymm26
    vprord $0xb, %ymm15, %ymm19
    vprord $0x19, %ymm15, %ymm28
    vmovq 1224(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 1224(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpxord %ymm13, %ymm15, %ymm31
    vpaddd 7904(%rdi), %ymm20, %ymm10
    vpaddd 7936(%rdi), %ymm23, %ymm12
    vpunpcklqdq %ymm16, %ymm29, %ymm14
    vpandd %ymm15, %ymm25, %ymm20
    vmovq 1232(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 1232(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd 7968(%rdi), %ymm27, %ymm23
    vpaddd 8000(%rdi), %ymm24, %ymm25
    vpunpckhqdq %ymm16, %ymm29, %ymm27
    vpxord %ymm19, %ymm26, %ymm24
    vpunpcklqdq %ymm17, %ymm30, %ymm29
    vmovq 1232(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 1232(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpunpckhqdq %ymm17, %ymm30, %ymm16
    vpunpckldq %ymm18, %ymm11, %ymm26
    vpunpckhdq %ymm18, %ymm11, %ymm19
    vpaddd 84(%rdi){1to8}, %ymm14, %ymm30
    vpxord %ymm9, %ymm20, %ymm17
    vmovq 1240(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 1240(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpunpckldq %ymm22, %ymm21, %ymm11
    vpunpckhdq %ymm22, %ymm21, %ymm18
    vpaddd 80(%rdi){1to8}, %ymm27, %ymm14
    vpxord %ymm28, %ymm24, %ymm9
    vpaddd 68(%rdi){1to8}, %ymm29, %ymm20
    vpaddd 64(%rdi){1to8}, %ymm16, %ymm21
    vbroadcasti32x4 32(%rdi), %ymm22
    vpaddd 1460(%rdi){1to8}, %ymm30, %ymm27
    vpaddd %ymm17, %ymm10, %ymm28
    vmovq 1240(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 1240(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpunpcklqdq %ymm11, %ymm26, %ymm24
    vpunpckhqdq %ymm11, %ymm26, %ymm29
    vpunpcklqdq %ymm18, %ymm19, %ymm16
    vpunpckhqdq %ymm18, %ymm19, %ymm10
    vpaddd 1456(%rdi){1to8}, %ymm14, %ymm17
    vmovq 1248(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 1248(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd 1444(%rdi){1to8}, %ymm20, %ymm26
    vpshufd $0x0, %ymm21, %ymm11{%k1}{z}
    vpaddd %ymm9, %ymm28, %ymm19
    vpshufd $0x55, %ymm21, %ymm18{%k1}{z}
    vpaddd 92(%rdi){1to8}, %ymm24, %ymm28
    vmovq 1248(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 1248(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd 88(%rdi){1to8}, %ymm29, %ymm9
    vpaddd 76(%rdi){1to8}, %ymm16, %ymm24
    vpaddd 72(%rdi){1to8}, %ymm10, %ymm29
    vpaddd %ymm22, %ymm11, %ymm16
    vpandd %ymm19, %ymm31, %ymm10
    vpaddd %ymm22, %ymm18, %ymm11
    vmovdqa32 %ymm16, 7520(%rdi)
    vprord $0x6, %ymm19, %ymm31
    vpxord %ymm13, %ymm10, %ymm18
    vmovq 3872(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 3880(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vprord $0xb, %ymm19, %ymm16
    vmovdqa32 %ymm11, 7552(%rdi)
    vprord $0x19, %ymm19, %ymm10
    vpaddd %ymm18, %ymm12, %ymm13
    vpxord %ymm15, %ymm19, %ymm11
    vmovq 3904(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 3912(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpxord %ymm16, %ymm31, %ymm18
    vpshufd $0xaa, %ymm21, %ymm12{%k1}{z}
    vpxord %ymm10, %ymm18, %ymm31
    vpshufd $0xff, %ymm21, %ymm16{%k1}{z}
    vpaddd %ymm22, %ymm12, %ymm10
    vmovq 3936(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 3944(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd %ymm31, %ymm13, %ymm18
    vpaddd 1448(%rdi){1to8}, %ymm29, %ymm12
    vpaddd %ymm22, %ymm16, %ymm31
    vpaddd 1452(%rdi){1to8}, %ymm24, %ymm13
    vmovdqa32 %ymm10, 7584(%rdi)
    vpaddd 1464(%rdi){1to8}, %ymm9, %ymm22
    vpandd %ymm18, %ymm11, %ymm16
    vmovdqa32 %ymm31, 7616(%rdi)
    vpaddd 1468(%rdi){1to8}, %ymm28, %ymm10
    vmovq 3968(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 3976(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpxord %ymm15, %ymm16, %ymm11
    vprord $0x6, %ymm18, %ymm31
    vpaddd %ymm11, %ymm23, %ymm15
    vprord $0xb, %ymm18, %ymm16
    vpxord %ymm16, %ymm31, %ymm23
    vmovq 4000(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 4008(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vprord $0x19, %ymm18, %ymm11
    vpxord %ymm19, %ymm18, %ymm31
    vpxord %ymm11, %ymm23, %ymm16
    vpunpckldq %ymm12, %ymm26, %ymm18
    vpunpckhdq %ymm12, %ymm26, %ymm11
    vmovq 4032(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 4040(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpunpckldq %ymm17, %ymm13, %ymm23
    vpunpckhdq %ymm17, %ymm13, %ymm26
    vpunpckldq %ymm22, %ymm27, %ymm12
    vpunpckhdq %ymm22, %ymm27, %ymm13
    vpunpckldq 1472(%rdi){1to8}, %ymm10, %ymm17
    vmovq 4064(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 4072(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpunpckhdq 1472(%rdi){1to8}, %ymm10, %ymm27
    vpaddd %ymm16, %ymm15, %ymm22
    vprord $0x7, %ymm20, %ymm10
    vmovdqa32 %ymm18, 5344(%rdi)
    vmovdqa32 %ymm11, 5376(%rdi)
    vmovdqa32 %ymm23, 5408(%rdi)
    vmovdqa32 %ymm26, 5440(%rdi)
    vmovdqa32 %ymm12, 5472(%rdi)
    vmovdqa32 %ymm13, 5504(%rdi)
    vmovq 4096(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 4104(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vmovdqa32 %ymm17, 5536(%rdi)
    vmovdqa32 %ymm27, 5568(%rdi)
    vpandd %ymm22, %ymm31, %ymm15
    vprord $0x6, %ymm22, %ymm16
    vprord $0xb, %ymm22, %ymm18
    vmovq 4128(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 4136(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vprord $0x19, %ymm22, %ymm11
    vprord $0x12, %ymm20, %ymm23
    vpsrld $0x3, %ymm20, %ymm26
    vpbroadcastd 1500(%rdi), %ymm12
    vprord $0x7, %ymm29, %ymm13
    vmovq 4160(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 4168(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vprord $0x12, %ymm29, %ymm17
    vpsrld $0x3, %ymm29, %ymm27
    vpxord %ymm19, %ymm15, %ymm31
    vprord $0x7, %ymm24, %ymm22
    vpxord %ymm18, %ymm16, %ymm19
    vprord $0x12, %ymm24, %ymm15
    vpxord %ymm23, %ymm10, %ymm16
    vpsrld $0x3, %ymm24, %ymm18
    vpxord %ymm17, %ymm13, %ymm10
    vmovq 4192(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 4200(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vprord $0x7, %ymm14, %ymm23
    vpaddd %ymm31, %ymm25, %ymm13
    vprord $0x12, %ymm14, %ymm17
    vpxord %ymm11, %ymm19, %ymm31
    vpsrld $0x3, %ymm14, %ymm25
    vmovq 4224(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 4232(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpxord %ymm15, %ymm22, %ymm11
    vprord $0x7, %ymm30, %ymm19
    vpxord %ymm26, %ymm16, %ymm22
    vprord $0x12, %ymm30, %ymm15
    vpxord %ymm27, %ymm10, %ymm16
    vmovq 4256(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 4264(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpsrld $0x3, %ymm30, %ymm26
    vpxord %ymm17, %ymm23, %ymm10
    vprord $0x7, %ymm9, %ymm27
    vpaddd %ymm31, %ymm13, %ymm23
    vprord $0x12, %ymm9, %ymm17
    vpxord %ymm18, %ymm11, %ymm13
    vpsrld $0x3, %ymm9, %ymm31
    vpaddd %ymm21, %ymm22, %ymm11
    vpxord %ymm15, %ymm19, %ymm18
    vmovq 4288(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 4296(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpaddd %ymm20, %ymm16, %ymm22
    vprord $0x7, %ymm28, %ymm21
    vpxord %ymm25, %ymm10, %ymm19
    vprord $0x12, %ymm28, %ymm15
    vmovdqa32 %ymm23, 288(%rdi)
    vmovq 4320(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 4328(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpxord %ymm17, %ymm27, %ymm20
    vpaddd %ymm29, %ymm13, %ymm16
    vpsrld $0x3, %ymm28, %ymm10
    vpaddd 1504(%rdi){1to8}, %ymm11, %ymm25
    vprord $0x11, %ymm11, %ymm23
    vmovq 4352(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovdqa 288(%rdi), %ymm0
    vpaddd 144(%rdi){1to8}, %ymm0, %ymm0
    vmovdqa %ymm0, 352(%rdi)
    vptestnmd 128(%rdi){1to8}, %ymm0, %k2
    kmovw %k2, %eax
    vmovq 4360(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd 996(%rdi){1to8}, %ymm22, %ymm27
    vprord $0x13, %ymm11, %ymm17
    vpsrld $0xa, %ymm11, %ymm13
    vpaddd %ymm24, %ymm19, %ymm29
    vpxord %ymm26, %ymm18, %ymm22
    vmovq 4384(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 4392(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpxord %ymm31, %ymm20, %ymm24
    vpxord %ymm15, %ymm21, %ymm19
    vpaddd %ymm28, %ymm11, %ymm18
    vpunpckldq %ymm25, %ymm12, %ymm26
    vpunpckhdq %ymm25, %ymm12, %ymm31
    vpaddd 1508(%rdi){1to8}, %ymm27, %ymm20
    vpxord %ymm17, %ymm23, %ymm21
    vprord $0x11, %ymm27, %ymm15
    vprord $0x13, %ymm27, %ymm28
    vmovq 4416(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 4424(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpsrld $0xa, %ymm27, %ymm25
    vpaddd %ymm14, %ymm22, %ymm12
    vpaddd %ymm30, %ymm24, %ymm23
    vpxord %ymm10, %ymm19, %ymm17
    vmovdqa32 %ymm26, 5792(%rdi)
    vmovq 4448(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 4456(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovdqa32 %ymm31, 5824(%rdi)
    vpaddd 1020(%rdi){1to8}, %ymm18, %ymm22
    vpxord %ymm13, %ymm21, %ymm14
    vprord $0x7, %ymm11, %ymm30
    vpxord %ymm28, %ymm15, %ymm24
    vmovq 4480(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 4488(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vprord $0x12, %ymm11, %ymm19
    vpsrld $0x3, %ymm11, %ymm10
    vpaddd 1024(%rdi){1to8}, %ymm27, %ymm26
    vpaddd %ymm9, %ymm17, %ymm31
    vprord $0x7, %ymm27, %ymm18
    vprord $0x12, %ymm27, %ymm21
    vpsrld $0x3, %ymm27, %ymm13
    vpaddd %ymm16, %ymm14, %ymm28
    vpxord %ymm25, %ymm24, %ymm15
    vmovq 4512(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 4520(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpxord %ymm19, %ymm30, %ymm9
    vpaddd 1016(%rdi){1to8}, %ymm31, %ymm17
    vpxord %ymm21, %ymm18, %ymm14
    vpaddd 1512(%rdi){1to8}, %ymm28, %ymm16
    vprord $0x11, %ymm28, %ymm24
    vmovq 4544(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 4552(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vprord $0x13, %ymm28, %ymm25
    vpsrld $0xa, %ymm28, %ymm30
    vprord $0x7, %ymm28, %ymm19
    vprord $0x12, %ymm28, %ymm31
    vpaddd %ymm29, %ymm15, %ymm18
    vmovq 4576(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 4584(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpxord %ymm10, %ymm9, %ymm21
    vpsrld $0x3, %ymm28, %ymm15
    vpxord %ymm13, %ymm14, %ymm29
    vpunpckldq %ymm16, %ymm20, %ymm9
    vpunpckhdq %ymm16, %ymm20, %ymm10
    vpxord %ymm25, %ymm24, %ymm14
    vpxord %ymm31, %ymm19, %ymm13
    vpaddd 1516(%rdi){1to8}, %ymm18, %ymm20
    vprord $0x11, %ymm18, %ymm16
    vmovq 4608(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 4616(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vprord $0x13, %ymm18, %ymm24
    vpsrld $0xa, %ymm18, %ymm25
    vpaddd %ymm11, %ymm29, %ymm31
    vprord $0x7, %ymm18, %ymm19
    vmovdqa32 %ymm9, 5856(%rdi)
    vmovq 4640(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 4648(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovdqa32 %ymm10, 5888(%rdi)
    vpxord %ymm30, %ymm14, %ymm11
    vpxord %ymm15, %ymm13, %ymm29
    vprord $0x12, %ymm18, %ymm9
    vpsrld $0x3, %ymm18, %ymm10
    vmovq 4672(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 4680(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpxord %ymm24, %ymm16, %ymm14
    vpaddd %ymm12, %ymm11, %ymm30
    vpaddd %ymm27, %ymm29, %ymm13
    vpxord %ymm9, %ymm19, %ymm15
    vpxord %ymm25, %ymm14, %ymm16
    vmovq 4704(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 4712(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd 1520(%rdi){1to8}, %ymm30, %ymm24
    vprord $0x11, %ymm30, %ymm11
    vprord $0x13, %ymm30, %ymm12
    vpsrld $0xa, %ymm30, %ymm27
    vprord $0x7, %ymm30, %ymm29
    vprord $0x12, %ymm30, %ymm19
    vpsrld $0x3, %ymm30, %ymm9
    vpxord %ymm10, %ymm15, %ymm14
    vpaddd %ymm23, %ymm16, %ymm25
    vmovq 4736(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 4744(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpunpckldq %ymm24, %ymm20, %ymm15
    vpunpckhdq %ymm24, %ymm20, %ymm10
    vpxord %ymm12, %ymm11, %ymm23
    vpxord %ymm19, %ymm29, %ymm16
    vpaddd %ymm28, %ymm14, %ymm24
    vmovq 4768(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 4776(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpaddd 1524(%rdi){1to8}, %ymm25, %ymm20
    vprord $0x11, %ymm25, %ymm11
    vprord $0x13, %ymm25, %ymm12
    vpsrld $0xa, %ymm25, %ymm29
    vmovdqa32 %ymm15, 5920(%rdi)
    vmovq 4800(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 4808(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vprord $0x7, %ymm25, %ymm19
    vmovdqa32 %ymm10, 5952(%rdi)
    vpxord %ymm27, %ymm23, %ymm14
    vpxord %ymm9, %ymm16, %ymm15
    vprord $0x12, %ymm25, %ymm10
    vpsrld $0x3, %ymm25, %ymm23
    vpxord %ymm12, %ymm11, %ymm27
    vpaddd %ymm17, %ymm14, %ymm16
    vpaddd %ymm18, %ymm15, %ymm9
    vmovq 4832(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 4840(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpxord %ymm10, %ymm19, %ymm11
    vpxord %ymm29, %ymm27, %ymm12
    vpaddd 1528(%rdi){1to8}, %ymm16, %ymm17
    vprord $0x11, %ymm16, %ymm14
    vprord $0x13, %ymm16, %ymm15
    vmovq 4864(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 4872(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpsrld $0xa, %ymm16, %ymm19
    vprord $0x7, %ymm16, %ymm10
    vpxord %ymm23, %ymm11, %ymm27
    vprord $0x12, %ymm16, %ymm29
    vpaddd %ymm22, %ymm12, %ymm11
    vmovq 4896(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 4904(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpsrld $0x3, %ymm16, %ymm23
    vpxord %ymm15, %ymm14, %ymm12
    vpunpckldq %ymm17, %ymm20, %ymm22
    vpunpckhdq %ymm17, %ymm20, %ymm14
    vpaddd %ymm30, %ymm27, %ymm15
    vmovq 4928(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 4936(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpxord %ymm29, %ymm10, %ymm20
    vpaddd 1532(%rdi){1to8}, %ymm11, %ymm17
    vprord $0x11, %ymm11, %ymm27
    vpxord %ymm19, %ymm12, %ymm29
    vprord $0x13, %ymm11, %ymm10
    vmovdqa32 %ymm22, 5984(%rdi)
    vpsrld $0xa, %ymm11, %ymm12
    vmovdqa32 %ymm14, 6016(%rdi)
    vpaddd 1048(%rdi){1to8}, %ymm11, %ymm19
    vmovq 4960(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 4968(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpxord %ymm23, %ymm20, %ymm22
    vprord $0x7, %ymm11, %ymm14
    vpaddd %ymm26, %ymm29, %ymm20
    vprord $0x12, %ymm11, %ymm23
    vpxord %ymm10, %ymm27, %ymm26
    vmovq 4992(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 5000(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpsrld $0x3, %ymm11, %ymm29
    vpaddd %ymm25, %ymm22, %ymm27
    vpaddd %ymm21, %ymm20, %ymm10
    vpxord %ymm23, %ymm14, %ymm22
    vpaddd 1536(%rdi){1to8}, %ymm20, %ymm21
    vmovq 5024(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 5032(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpxord %ymm12, %ymm26, %ymm23
    vprord $0x11, %ymm20, %ymm14
    vpaddd 1052(%rdi){1to8}, %ymm10, %ymm26
    vpxord %ymm29, %ymm22, %ymm12
    vprord $0x13, %ymm20, %ymm10
    vpaddd %ymm28, %ymm23, %ymm22
    vpsrld $0xa, %ymm20, %ymm29
    vpaddd %ymm16, %ymm12, %ymm23
    vpxord %ymm10, %ymm14, %ymm28
    vmovq 5056(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 5064(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpunpckldq %ymm21, %ymm17, %ymm12
    vpunpckhdq %ymm21, %ymm17, %ymm14
    vprord $0x7, %ymm20, %ymm10
    vpaddd %ymm31, %ymm22, %ymm17
    vpxord %ymm29, %ymm28, %ymm21
    vmovq 5088(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 5096(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vprord $0x12, %ymm20, %ymm31
    vmovdqa32 %ymm12, 6048(%rdi)
    vpaddd 1540(%rdi){1to8}, %ymm22, %ymm29
    vmovdqa32 %ymm14, 6080(%rdi)
    vprord $0x11, %ymm22, %ymm28
    vmovq 5120(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 5128(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd %ymm18, %ymm21, %ymm12
    vprord $0x13, %ymm22, %ymm14
    vpxord %ymm31, %ymm10, %ymm21
    vpsrld $0xa, %ymm22, %ymm18
    vpaddd %ymm13, %ymm12, %ymm10
    vpxord %ymm14, %ymm28, %ymm31
    vpsrld $0x3, %ymm20, %ymm13
    vpxord %ymm18, %ymm31, %ymm28
    vprord $0x7, %ymm22, %ymm14
    vmovq 5152(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 5160(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpxord %ymm13, %ymm21, %ymm31
    vpaddd 1544(%rdi){1to8}, %ymm12, %ymm18
    vpaddd %ymm30, %ymm28, %ymm21
    vprord $0x11, %ymm12, %ymm13
    vpaddd %ymm11, %ymm31, %ymm28
    vmovq 5184(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 5192(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vprord $0x13, %ymm12, %ymm30
    vpaddd %ymm24, %ymm21, %ymm11
    vpxord %ymm30, %ymm13, %ymm31
    vpsrld $0xa, %ymm12, %ymm24
    vpxord %ymm24, %ymm31, %ymm13
    vmovq 5216(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 5224(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vprord $0x12, %ymm22, %ymm30
    vpaddd %ymm25, %ymm13, %ymm31
    vpunpckldq %ymm18, %ymm29, %ymm24
    vpunpckhdq %ymm18, %ymm29, %ymm25
    vpaddd 1548(%rdi){1to8}, %ymm21, %ymm13
    vmovq 5248(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 5256(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpxord %ymm30, %ymm14, %ymm18
    vprord $0x11, %ymm21, %ymm29
    vpaddd %ymm9, %ymm31, %ymm14
    vmovdqa32 %ymm24, 6112(%rdi)
    vprord $0x13, %ymm21, %ymm30
    vmovdqa32 %ymm25, 6144(%rdi)
    vpaddd 1552(%rdi){1to8}, %ymm31, %ymm9
    vpxord %ymm30, %ymm29, %ymm24
    vpsrld $0xa, %ymm21, %ymm25
    vmovq 5280(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovdqa %xmm1, 2016(%rdi)
    vmovdqa %xmm2, 2144(%rdi)
    vmovq 5288(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovdqa %xmm3, 2048(%rdi)
    vmovdqa %xmm4, 2176(%rdi)
    vpxord %ymm25, %ymm24, %ymm29
    vprord $0x11, %ymm31, %ymm30
    vpaddd %ymm16, %ymm29, %ymm24
    vprord $0x13, %ymm31, %ymm25
    vpaddd %ymm15, %ymm24, %ymm29
    vmovq 5312(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovdqa %xmm5, 2080(%rdi)
    vmovdqa %xmm6, 2208(%rdi)
    vmovq 5320(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vmovdqa %xmm7, 2112(%rdi)
    vmovdqa %xmm8, 2240(%rdi)
    vpxord %ymm25, %ymm30, %ymm16
    vpsrld $0xa, %ymm31, %ymm15
    vpxord %ymm15, %ymm16, %ymm30
    vpunpckldq %ymm9, %ymm13, %ymm25
    vpunpckhdq %ymm9, %ymm13, %ymm16
    vmovdqa 7408(%rdi), %xmm1
    vmovdqa 16(%rdi), %xmm2
    vmovq 1200(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovdqa 7440(%rdi), %xmm3
    vmovdqa 16(%rdi), %xmm4
    vmovq 1200(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpsrld $0x3, %ymm22, %ymm15
    vpaddd %ymm19, %ymm30, %ymm13
    vpaddd 1556(%rdi){1to8}, %ymm24, %ymm9
    vmovdqa32 %ymm25, 6176(%rdi)
    vprord $0x11, %ymm24, %ymm30
    vmovdqa32 %ymm16, 6208(%rdi)
    vprord $0x13, %ymm24, %ymm19
    vpxord %ymm15, %ymm18, %ymm25
    vpsrld $0xa, %ymm24, %ymm16
    vmovdqa 7472(%rdi), %xmm5
    vmovdqa 16(%rdi), %xmm6
    vmovq 1200(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovdqa 7504(%rdi), %xmm7
    vmovdqa 16(%rdi), %xmm8
    vmovq 1200(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpxord %ymm19, %ymm30, %ymm18
    vprord $0x7, %ymm12, %ymm15
    vpaddd %ymm27, %ymm13, %ymm19
    vpaddd %ymm20, %ymm25, %ymm30
    vpaddd 1560(%rdi){1to8}, %ymm13, %ymm27
    vmovq 1208(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 1208(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpxord %ymm16, %ymm18, %ymm25
    vprord $0x11, %ymm13, %ymm20
    vpaddd %ymm26, %ymm25, %ymm18
    vprord $0x13, %ymm13, %ymm16
    vpxord %ymm16, %ymm20, %ymm25
    vmovq 1208(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 1208(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpsrld $0xa, %ymm13, %ymm26
    vpxord %ymm26, %ymm25, %ymm20
    vprord $0x12, %ymm12, %ymm16
    vpaddd %ymm17, %ymm20, %ymm26
    vpunpckldq %ymm27, %ymm9, %ymm25
    vpunpckhdq %ymm27, %ymm9, %ymm20
    vpsrld $0x3, %ymm12, %ymm17
    vpaddd %ymm23, %ymm18, %ymm27
    vpxord %ymm16, %ymm15, %ymm9
    vmovq 1216(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 1216(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd 1564(%rdi){1to8}, %ymm18, %ymm23
    vmovdqa32 %ymm25, 6240(%rdi)
    vprord $0x11, %ymm18, %ymm15
    vmovdqa32 %ymm20, 6272(%rdi)
    vpaddd 1568(%rdi){1to8}, %ymm26, %ymm16
    vmovq 1216(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 1216(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpxord %ymm17, %ymm9, %ymm25
    vprord $0x13, %ymm18, %ymm20
    vpaddd %ymm22, %ymm25, %ymm9
    vpsrld $0xa, %ymm18, %ymm17
    vpxord %ymm20, %ymm15, %ymm25
    vmovq 1224(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 1224(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vprord $0x11, %ymm26, %ymm22
    vpxord %ymm17, %ymm25, %ymm15
    vprord $0x13, %ymm26, %ymm20
    vpaddd %ymm10, %ymm15, %ymm17
    vpunpckldq %ymm16, %ymm23, %ymm25
    vmovq 1224(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 1224(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpunpckhdq %ymm16, %ymm23, %ymm15
    vpsrld $0xa, %ymm26, %ymm10
    vpaddd %ymm28, %ymm26, %ymm16
    vpxord %ymm20, %ymm22, %ymm23
    vprord $0x7, %ymm21, %ymm28
    vmovdqa32 %ymm25, 6304(%rdi)
    vprord $0x12, %ymm21, %ymm22
    vmovdqa32 %ymm15, 6336(%rdi)
    vpaddd 1572(%rdi){1to8}, %ymm17, %ymm20
    vmovq 1232(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 1232(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpxord %ymm10, %ymm23, %ymm25
    vpsrld $0x3, %ymm21, %ymm15
    vpxord %ymm22, %ymm28, %ymm23
    vprord $0x11, %ymm17, %ymm10
    vpaddd %ymm11, %ymm25, %ymm28
    vmovq 1232(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 1232(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vprord $0x13, %ymm17, %ymm22
    vpaddd %ymm30, %ymm17, %ymm11
    vpxord %ymm15, %ymm23, %ymm25
    vpsrld $0xa, %ymm17, %ymm30
    vpxord %ymm22, %ymm10, %ymm23
    vmovq 1240(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 1240(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vprord $0x7, %ymm31, %ymm15
    vpaddd %ymm12, %ymm25, %ymm10
    vprord $0x12, %ymm31, %ymm22
    vpxord %ymm30, %ymm23, %ymm25
    vpaddd 1576(%rdi){1to8}, %ymm28, %ymm12
    vpxord %ymm22, %ymm15, %ymm23
    vpsrld $0x3, %ymm31, %ymm30
    vpaddd %ymm14, %ymm25, %ymm15
    vprord $0x11, %ymm28, %ymm22
    vmovq 1240(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 1240(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpxord %ymm30, %ymm23, %ymm14
    vprord $0x13, %ymm28, %ymm25
    vpaddd %ymm21, %ymm14, %ymm23
    vpsrld $0xa, %ymm28, %ymm30
    vpaddd %ymm9, %ymm28, %ymm21
    vmovq 1248(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 1248(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpxord %ymm25, %ymm22, %ymm14
    vpunpckldq %ymm12, %ymm20, %ymm9
    vpunpckhdq %ymm12, %ymm20, %ymm22
    vpaddd 1580(%rdi){1to8}, %ymm15, %ymm25
    vpxord %ymm30, %ymm14, %ymm12
    vmovq 1248(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 1248(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vprord $0x7, %ymm24, %ymm20
    vmovdqa32 %ymm9, 6368(%rdi)
    vprord $0x12, %ymm24, %ymm14
    vmovdqa32 %ymm22, 6400(%rdi)
    vpsrld $0x3, %ymm24, %ymm30
    vpaddd %ymm29, %ymm12, %ymm9
    vprord $0x11, %ymm15, %ymm22
    vpxord %ymm14, %ymm20, %ymm29
    vprord $0x13, %ymm15, %ymm12
    vmovq 3888(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 3896(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpaddd %ymm10, %ymm15, %ymm20
    vpxord %ymm30, %ymm29, %ymm14
    vpsrld $0xa, %ymm15, %ymm10
    vpxord %ymm12, %ymm22, %ymm29
    vprord $0x7, %ymm13, %ymm30
    vmovq 3920(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 3928(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpaddd %ymm31, %ymm14, %ymm22
    vpaddd 1584(%rdi){1to8}, %ymm9, %ymm12
    vpxord %ymm10, %ymm29, %ymm31
    vprord $0x12, %ymm13, %ymm14
    vpaddd %ymm19, %ymm31, %ymm29
    vmovq 3952(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 3960(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpsrld $0x3, %ymm13, %ymm10
    vpxord %ymm14, %ymm30, %ymm19
    vprord $0x11, %ymm9, %ymm31
    vpxord %ymm10, %ymm19, %ymm30
    vprord $0x13, %ymm9, %ymm14
    vmovq 3984(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 3992(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd %ymm24, %ymm30, %ymm19
    vpunpckldq %ymm12, %ymm25, %ymm10
    vpunpckhdq %ymm12, %ymm25, %ymm30
    vpsrld $0xa, %ymm9, %ymm24
    vpaddd %ymm23, %ymm9, %ymm25
    vpxord %ymm14, %ymm31, %ymm12
    vpaddd 1588(%rdi){1to8}, %ymm29, %ymm23
    vmovdqa32 %ymm10, 6432(%rdi)
    vprord $0x7, %ymm18, %ymm14
    vmovq 4016(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 4024(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovdqa32 %ymm30, 6464(%rdi)
    vprord $0x12, %ymm18, %ymm31
    vpxord %ymm24, %ymm12, %ymm10
    vpsrld $0x3, %ymm18, %ymm30
    vpxord %ymm31, %ymm14, %ymm12
    vmovq 4048(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 4056(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vprord $0x11, %ymm29, %ymm24
    vpaddd %ymm27, %ymm10, %ymm14
    vprord $0x13, %ymm29, %ymm31
    vpaddd %ymm22, %ymm29, %ymm10
    vpxord %ymm30, %ymm12, %ymm27
    vmovq 4080(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 4088(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpsrld $0xa, %ymm29, %ymm22
    vpxord %ymm31, %ymm24, %ymm12
    vprord $0x7, %ymm26, %ymm30
    vpaddd %ymm13, %ymm27, %ymm31
    vprord $0x12, %ymm26, %ymm24
    vpxord %ymm22, %ymm12, %ymm13
    vpaddd 1592(%rdi){1to8}, %ymm14, %ymm27
    vpxord %ymm24, %ymm30, %ymm12
    vpsrld $0x3, %ymm26, %ymm22
    vmovq 4112(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 4120(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd %ymm16, %ymm13, %ymm30
    vprord $0x11, %ymm14, %ymm24
    vpxord %ymm22, %ymm12, %ymm13
    vprord $0x13, %ymm14, %ymm16
    vpaddd %ymm18, %ymm13, %ymm12
    vmovq 4144(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 4152(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpsrld $0xa, %ymm14, %ymm22
    vpaddd %ymm19, %ymm14, %ymm13
    vpxord %ymm16, %ymm24, %ymm18
    vpunpckldq %ymm27, %ymm23, %ymm19
    vpunpckhdq %ymm27, %ymm23, %ymm24
    vmovq 4176(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 4184(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpaddd 1596(%rdi){1to8}, %ymm30, %ymm16
    vpxord %ymm22, %ymm18, %ymm27
    vprord $0x7, %ymm17, %ymm23
    vmovdqa32 %ymm19, 6496(%rdi)
    vprord $0x12, %ymm17, %ymm22
    vmovq 4208(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 4216(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovdqa32 %ymm24, 6528(%rdi)
    vpsrld $0x3, %ymm17, %ymm18
    vpaddd %ymm11, %ymm27, %ymm19
    vprord $0x11, %ymm30, %ymm24
    vpxord %ymm22, %ymm23, %ymm27
    vprord $0x13, %ymm30, %ymm11
    vpaddd %ymm31, %ymm30, %ymm23
    vpxord %ymm18, %ymm27, %ymm22
    vpsrld $0xa, %ymm30, %ymm31
    vmovq 4240(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 4248(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpxord %ymm11, %ymm24, %ymm27
    vprord $0x7, %ymm28, %ymm18
    vpaddd %ymm26, %ymm22, %ymm24
    vpaddd 1600(%rdi){1to8}, %ymm19, %ymm11
    vpxord %ymm31, %ymm27, %ymm22
    vmovq 4272(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 4280(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vprord $0x12, %ymm28, %ymm26
    vpaddd %ymm21, %ymm22, %ymm31
    vpsrld $0x3, %ymm28, %ymm27
    vpxord %ymm26, %ymm18, %ymm22
    vprord $0x11, %ymm19, %ymm21
    vmovq 4304(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 4312(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpxord %ymm27, %ymm22, %ymm18
    vprord $0x13, %ymm19, %ymm26
    vpaddd %ymm17, %ymm18, %ymm22
    vpunpckldq %ymm11, %ymm16, %ymm27
    vpunpckhdq %ymm11, %ymm16, %ymm18
    vpsrld $0xa, %ymm19, %ymm17
    vpaddd %ymm12, %ymm19, %ymm11
    vpxord %ymm26, %ymm21, %ymm16
    vpaddd 1604(%rdi){1to8}, %ymm31, %ymm12
    vmovq 4336(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 4344(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovdqa32 %ymm27, 6560(%rdi)
    vprord $0x7, %ymm15, %ymm21
    vmovdqa32 %ymm18, 6592(%rdi)
    vprord $0x12, %ymm15, %ymm26
    vpxord %ymm17, %ymm16, %ymm27
    vmovq 4368(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 4376(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpsrld $0x3, %ymm15, %ymm18
    vpxord %ymm26, %ymm21, %ymm16
    vprord $0x11, %ymm31, %ymm17
    vpaddd %ymm20, %ymm27, %ymm21
    vprord $0x13, %ymm31, %ymm26
    vmovq 4400(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 4408(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpaddd %ymm24, %ymm31, %ymm20
    vpxord %ymm18, %ymm16, %ymm27
    vpsrld $0xa, %ymm31, %ymm24
    vpxord %ymm26, %ymm17, %ymm16
    vprord $0x7, %ymm9, %ymm18
    vpaddd %ymm28, %ymm27, %ymm17
    vprord $0x12, %ymm9, %ymm26
    vpxord %ymm24, %ymm16, %ymm27
    vpaddd 1608(%rdi){1to8}, %ymm21, %ymm28
    vmovq 4432(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 4440(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpxord %ymm26, %ymm18, %ymm16
    vpsrld $0x3, %ymm9, %ymm24
    vpaddd %ymm25, %ymm27, %ymm18
    vprord $0x11, %ymm21, %ymm26
    vpxord %ymm24, %ymm16, %ymm25
    vmovq 4464(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 4472(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vprord $0x13, %ymm21, %ymm27
    vpaddd %ymm15, %ymm25, %ymm16
    vpsrld $0xa, %ymm21, %ymm24
    vpaddd %ymm22, %ymm21, %ymm15
    vpxord %ymm27, %ymm26, %ymm25
    vmovq 4496(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 4504(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpunpckldq %ymm28, %ymm12, %ymm22
    vpunpckhdq %ymm28, %ymm12, %ymm26
    vpaddd 1612(%rdi){1to8}, %ymm18, %ymm27
    vpxord %ymm24, %ymm25, %ymm28
    vprord $0x7, %ymm29, %ymm12
    vmovq 4528(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 4536(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovdqa32 %ymm22, 6624(%rdi)
    vprord $0x12, %ymm29, %ymm25
    vmovdqa32 %ymm26, 6656(%rdi)
    vpsrld $0x3, %ymm29, %ymm24
    vpaddd %ymm10, %ymm28, %ymm22
    vprord $0x11, %ymm18, %ymm26
    vpxord %ymm25, %ymm12, %ymm10
    vprord $0x13, %ymm18, %ymm28
    vpaddd %ymm17, %ymm18, %ymm12
    vmovq 4560(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 4568(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpxord %ymm24, %ymm10, %ymm25
    vpsrld $0xa, %ymm18, %ymm17
    vpxord %ymm28, %ymm26, %ymm10
    vprord $0x7, %ymm14, %ymm24
    vpaddd %ymm9, %ymm25, %ymm26
    vmovq 4592(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 4600(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd 1616(%rdi){1to8}, %ymm22, %ymm28
    vpxord %ymm17, %ymm10, %ymm9
    vprord $0x12, %ymm14, %ymm25
    vpaddd %ymm13, %ymm9, %ymm10
    vpsrld $0x3, %ymm14, %ymm17
    vmovq 4624(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 4632(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpxord %ymm25, %ymm24, %ymm13
    vprord $0x11, %ymm22, %ymm9
    vpxord %ymm17, %ymm13, %ymm24
    vprord $0x13, %ymm22, %ymm25
    vpaddd %ymm29, %ymm24, %ymm13
    vpunpckldq %ymm28, %ymm27, %ymm17
    vpunpckhdq %ymm28, %ymm27, %ymm24
    vpsrld $0xa, %ymm22, %ymm29
    vpaddd %ymm16, %ymm22, %ymm27
    vmovq 4656(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 4664(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpxord %ymm25, %ymm9, %ymm28
    vpaddd 1620(%rdi){1to8}, %ymm10, %ymm16
    vmovdqa32 %ymm17, 6688(%rdi)
    vprord $0x7, %ymm30, %ymm25
    vmovdqa32 %ymm24, 6720(%rdi)
    vmovq 4688(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 4696(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vprord $0x12, %ymm30, %ymm9
    vpxord %ymm29, %ymm28, %ymm17
    vpsrld $0x3, %ymm30, %ymm24
    vpxord %ymm9, %ymm25, %ymm28
    vprord $0x11, %ymm10, %ymm29
    vmovq 4720(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 4728(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd %ymm23, %ymm17, %ymm25
    vprord $0x13, %ymm10, %ymm9
    vpaddd %ymm26, %ymm10, %ymm17
    vpxord %ymm24, %ymm28, %ymm23
    vpsrld $0xa, %ymm10, %ymm26
    vpxord %ymm9, %ymm29, %ymm28
    vprord $0x7, %ymm19, %ymm24
    vpaddd %ymm14, %ymm23, %ymm9
    vprord $0x12, %ymm19, %ymm29
    vmovq 4752(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 4760(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpxord %ymm26, %ymm28, %ymm14
    vpaddd 1624(%rdi){1to8}, %ymm25, %ymm23
    vpxord %ymm29, %ymm24, %ymm28
    vpsrld $0x3, %ymm19, %ymm26
    vpaddd %ymm11, %ymm14, %ymm24
    vmovq 4784(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 4792(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vprord $0x11, %ymm25, %ymm29
    vpxord %ymm26, %ymm28, %ymm14
    vprord $0x13, %ymm25, %ymm11
    vpaddd %ymm30, %ymm14, %ymm28
    vpsrld $0xa, %ymm25, %ymm26
    vmovq 4816(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 4824(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpaddd %ymm13, %ymm25, %ymm14
    vpunpckldq %ymm23, %ymm16, %ymm30
    vpunpckhdq %ymm23, %ymm16, %ymm25
    vprord $0x7, %ymm31, %ymm13
    vpxord %ymm11, %ymm29, %ymm23
    vmovq 4848(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 4856(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd 1628(%rdi){1to8}, %ymm24, %ymm16
    vmovdqa32 %ymm30, 6752(%rdi)
    vprord $0x12, %ymm31, %ymm29
    vpaddd %ymm9, %ymm24, %ymm11
    vmovdqa32 %ymm25, 6784(%rdi)
    vpsrld $0x3, %ymm31, %ymm30
    vpxord %ymm26, %ymm23, %ymm9
    vprord $0x11, %ymm24, %ymm25
    vpxord %ymm29, %ymm13, %ymm26
    vmovq 4880(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 4888(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vprord $0x13, %ymm24, %ymm23
    vpsrld $0xa, %ymm24, %ymm13
    vpaddd %ymm20, %ymm9, %ymm29
    vprord $0x7, %ymm21, %ymm24
    vpxord %ymm30, %ymm26, %ymm9
    vmovq 4912(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 4920(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vprord $0x12, %ymm21, %ymm20
    vpxord %ymm23, %ymm25, %ymm26
    vpsrld $0x3, %ymm21, %ymm30
    vpaddd %ymm28, %ymm29, %ymm25
    vpaddd %ymm19, %ymm9, %ymm23
    vmovq 4944(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 4952(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vprord $0x7, %ymm18, %ymm28
    vpxord %ymm20, %ymm24, %ymm19
    vpaddd 1632(%rdi){1to8}, %ymm29, %ymm9
    vpxord %ymm13, %ymm26, %ymm24
    vprord $0x11, %ymm29, %ymm20
    vpxord %ymm30, %ymm19, %ymm13
    vprord $0x13, %ymm29, %ymm26
    vpsrld $0xa, %ymm29, %ymm19
    vpaddd %ymm15, %ymm24, %ymm30
    vmovq 4976(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 4984(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vprord $0x12, %ymm18, %ymm29
    vpaddd %ymm31, %ymm13, %ymm24
    vpsrld $0x3, %ymm18, %ymm15
    vpxord %ymm26, %ymm20, %ymm13
    vpunpckldq %ymm9, %ymm16, %ymm31
    vmovq 5008(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 5016(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpunpckhdq %ymm9, %ymm16, %ymm20
    vprord $0x7, %ymm22, %ymm26
    vpaddd %ymm23, %ymm30, %ymm9
    vpxord %ymm29, %ymm28, %ymm16
    vpaddd 1636(%rdi){1to8}, %ymm30, %ymm23
    vmovq 5040(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 5048(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpxord %ymm19, %ymm13, %ymm28
    vprord $0x11, %ymm30, %ymm29
    vmovdqa32 %ymm31, 6816(%rdi)
    vprord $0x13, %ymm30, %ymm13
    vpsrld $0xa, %ymm30, %ymm19
    vmovdqa32 %ymm20, 6848(%rdi)
    vprord $0x12, %ymm22, %ymm31
    vpxord %ymm15, %ymm16, %ymm30
    vpsrld $0x3, %ymm22, %ymm20
    vmovq 5072(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 5080(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpaddd %ymm12, %ymm28, %ymm16
    vprord $0x7, %ymm10, %ymm15
    vpxord %ymm13, %ymm29, %ymm12
    vprord $0x12, %ymm10, %ymm28
    vpsrld $0x3, %ymm10, %ymm29
    vmovq 5104(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 5112(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpxord %ymm31, %ymm26, %ymm13
    vpaddd %ymm21, %ymm30, %ymm10
    vpaddd 1640(%rdi){1to8}, %ymm16, %ymm26
    vprord $0x11, %ymm16, %ymm31
    vpaddd %ymm24, %ymm16, %ymm30
    vmovq 5136(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 5144(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpxord %ymm19, %ymm12, %ymm21
    vprord $0x13, %ymm16, %ymm24
    vpsrld $0xa, %ymm16, %ymm12
    vpxord %ymm28, %ymm15, %ymm19
    vpxord %ymm20, %ymm13, %ymm16
    vmovq 5168(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 5176(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpunpckldq %ymm26, %ymm23, %ymm15
    vpunpckhdq %ymm26, %ymm23, %ymm28
    vpaddd %ymm27, %ymm21, %ymm13
    vpxord %ymm24, %ymm31, %ymm20
    vpxord %ymm29, %ymm19, %ymm26
    vpaddd %ymm18, %ymm16, %ymm23
    vmovdqa32 %ymm15, 6880(%rdi)
    vmovdqa32 %ymm28, 6912(%rdi)
    vpaddd 1644(%rdi){1to8}, %ymm13, %ymm27
    vmovq 5200(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 5208(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vmovdqa32 96(%rdi), %ymm21
    vprord $0x11, %ymm13, %ymm31
    vprord $0x13, %ymm13, %ymm24
    vpsrld $0xa, %ymm13, %ymm19
    vpxord %ymm12, %ymm20, %ymm29
    vmovq 5232(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 5240(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd %ymm22, %ymm26, %ymm18
    vpaddd %ymm10, %ymm13, %ymm16
    vbroadcasti32x4 0(%rdi), %ymm15
    vprold $0x8, %ymm21, %ymm28
    vprord $0x8, %ymm21, %ymm20
    vmovq 5264(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 5272(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpxord %ymm24, %ymm31, %ymm12
    vpaddd %ymm17, %ymm29, %ymm26
    vpternlogd $0xe4, 192(%rdi){1to8}, %ymm20, %ymm28
    vpxord %ymm19, %ymm12, %ymm22
    vpaddd 1648(%rdi){1to8}, %ymm26, %ymm13
    vprord $0x11, %ymm26, %ymm10
    vprord $0x13, %ymm26, %ymm31
    vpaddd 160(%rdi){1to8}, %ymm21, %ymm24
    vpsrld $0xa, %ymm26, %ymm17
    vmovq 5296(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovdqa %xmm1, 2032(%rdi)
    vmovdqa %xmm2, 2160(%rdi)
    vmovq 5304(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovdqa %xmm3, 2064(%rdi)
    vmovdqa %xmm4, 2192(%rdi)
    vpaddd %ymm23, %ymm26, %ymm29
    vpshufd $0x0, %ymm28, %ymm20{%k1}{z}
    vpshufd $0x55, %ymm28, %ymm12{%k1}{z}
    vpshufd $0xaa, %ymm28, %ymm19{%k1}{z}
    vpaddd %ymm14, %ymm22, %ymm21
    vmovq 5328(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovdqa %xmm5, 2096(%rdi)
    vmovdqa %xmm6, 2224(%rdi)
    vmovq 5336(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vmovdqa %xmm7, 2128(%rdi)
    vmovdqa %xmm8, 2256(%rdi)
    vpunpckldq %ymm13, %ymm27, %ymm26
    vpunpckhdq %ymm13, %ymm27, %ymm23
    vpxord %ymm31, %ymm10, %ymm14
    vpshufd $0xff, %ymm28, %ymm22{%k1}{z}
    vmovdqa32 %ymm24, 96(%rdi)
    vmovdqa 7520(%rdi), %xmm1
    vmovdqa 48(%rdi), %xmm2
    vmovq 5344(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovdqa 7552(%rdi), %xmm3
    vmovdqa 48(%rdi), %xmm4
    vmovq 5352(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vprord $0x7, %ymm28, %ymm27
    vpaddd %ymm15, %ymm20, %ymm13
    vpaddd %ymm15, %ymm12, %ymm10
    vpaddd %ymm15, %ymm19, %ymm31
    vpaddd 1652(%rdi){1to8}, %ymm21, %ymm24
    vmovdqa 7584(%rdi), %xmm5
    vmovdqa 48(%rdi), %xmm6
    vmovq 5376(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovdqa 7616(%rdi), %xmm7
    vmovdqa 48(%rdi), %xmm8
    vmovq 5384(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vmovdqa32 %ymm26, 6944(%rdi)
    vmovdqa32 %ymm23, 6976(%rdi)
    vpxord %ymm17, %ymm14, %ymm20
    vprord $0x11, %ymm21, %ymm12
    vprord $0x13, %ymm21, %ymm19
    vpsrld $0xa, %ymm21, %ymm26
    vpaddd %ymm18, %ymm21, %ymm23
    vmovdqa32 %ymm13, 7392(%rdi)
    vmovdqa32 %ymm10, 7424(%rdi)
    vmovq 5408(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 5416(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovdqa32 %ymm31, 7456(%rdi)
    vpaddd %ymm15, %ymm22, %ymm14
    vprord $0x12, %ymm28, %ymm17
    vpaddd %ymm11, %ymm20, %ymm21
    vpsrld $0x3, %ymm28, %ymm18
    vmovq 5440(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 5448(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpxord %ymm19, %ymm12, %ymm13
    vpaddd 748(%rdi){1to8}, %ymm28, %ymm10
    vmovdqa32 %ymm14, 7488(%rdi)
    vpxord %ymm17, %ymm27, %ymm31
    vpaddd 1656(%rdi){1to8}, %ymm21, %ymm15
    vmovq 5472(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 5480(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vprord $0x11, %ymm21, %ymm22
    vprord $0x13, %ymm21, %ymm11
    vpsrld $0xa, %ymm21, %ymm20
    vpxord %ymm26, %ymm13, %ymm12
    vpaddd 1260(%rdi){1to8}, %ymm10, %ymm19
    vprord $0x11, %ymm10, %ymm28
    vprord $0x13, %ymm10, %ymm14
    vpsrld $0xa, %ymm10, %ymm27
    vpxord %ymm18, %ymm31, %ymm17
    vmovq 5504(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 5512(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpunpckldq %ymm15, %ymm24, %ymm21
    vpunpckhdq %ymm15, %ymm24, %ymm13
    vpxord %ymm11, %ymm22, %ymm26
    vpaddd %ymm25, %ymm12, %ymm31
    vpxord %ymm14, %ymm28, %ymm18
    vmovq 5536(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 5544(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpaddd 744(%rdi){1to8}, %ymm17, %ymm15
    vmovdqa32 %ymm21, 7008(%rdi)
    vmovdqa32 %ymm13, 7040(%rdi)
    vpxord %ymm20, %ymm26, %ymm24
    vpaddd 1660(%rdi){1to8}, %ymm31, %ymm22
    vmovq 5568(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 5576(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vprord $0x11, %ymm31, %ymm11
    vprord $0x13, %ymm31, %ymm25
    vpsrld $0xa, %ymm31, %ymm12
    vpxord %ymm27, %ymm18, %ymm28
    vpaddd 1256(%rdi){1to8}, %ymm15, %ymm14
    vprord $0x11, %ymm15, %ymm17
    vprord $0x13, %ymm15, %ymm21
    vpsrld $0xa, %ymm15, %ymm13
    vpaddd %ymm9, %ymm24, %ymm26
    vmovq 1476(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 1476(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpxord %ymm25, %ymm11, %ymm20
    vpaddd 1268(%rdi){1to8}, %ymm28, %ymm31
    vprord $0x11, %ymm28, %ymm18
    vprord $0x13, %ymm28, %ymm27
    vpsrld $0xa, %ymm28, %ymm9
    vmovq 1476(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 1476(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpunpckldq %ymm19, %ymm14, %ymm24
    vpunpckhdq %ymm19, %ymm14, %ymm11
    vpxord %ymm21, %ymm17, %ymm25
    vprord $0x7, %ymm15, %ymm14
    vpaddd 1664(%rdi){1to8}, %ymm26, %ymm19
    vmovq 1484(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 1484(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpxord %ymm12, %ymm20, %ymm17
    vprord $0x11, %ymm26, %ymm21
    vpxord %ymm27, %ymm18, %ymm12
    vprord $0x13, %ymm26, %ymm20
    vpsrld $0xa, %ymm26, %ymm18
    vmovq 1484(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 1484(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vmovdqa32 %ymm24, 3872(%rdi)
    vmovdqa32 %ymm11, 3904(%rdi)
    vpxord %ymm13, %ymm25, %ymm27
    vprord $0x12, %ymm15, %ymm26
    vpunpckldq %ymm19, %ymm22, %ymm24
    vpunpckhdq %ymm19, %ymm22, %ymm11
    vpaddd %ymm30, %ymm17, %ymm13
    vpxord %ymm9, %ymm12, %ymm25
    vpxord %ymm20, %ymm21, %ymm22
    vmovq 1492(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 1492(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpsrld $0x3, %ymm15, %ymm19
    vprord $0x7, %ymm10, %ymm17
    vprord $0x12, %ymm10, %ymm30
    vpaddd 752(%rdi){1to8}, %ymm27, %ymm12
    vpxord %ymm26, %ymm14, %ymm9
    vmovq 1492(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 1492(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vmovdqa32 %ymm24, 7072(%rdi)
    vmovdqa32 %ymm11, 7104(%rdi)
    vpaddd 1668(%rdi){1to8}, %ymm13, %ymm21
    vprord $0x11, %ymm13, %ymm20
    vpxord %ymm18, %ymm22, %ymm27
    vmovq 5792(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 5800(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vprord $0x13, %ymm13, %ymm14
    vpsrld $0xa, %ymm13, %ymm26
    vpaddd 764(%rdi){1to8}, %ymm25, %ymm24
    vpaddd 1264(%rdi){1to8}, %ymm12, %ymm11
    vprord $0x11, %ymm12, %ymm18
    vprord $0x13, %ymm12, %ymm22
    vpxord %ymm19, %ymm9, %ymm13
    vmovdqa32 %ymm21, 7904(%rdi)
    vpsrld $0xa, %ymm12, %ymm25
    vmovq 5824(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 5832(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpaddd %ymm16, %ymm27, %ymm9
    vpxord %ymm14, %ymm20, %ymm19
    vpxord %ymm30, %ymm17, %ymm21
    vpaddd 1276(%rdi){1to8}, %ymm24, %ymm27
    vpunpckldq %ymm31, %ymm11, %ymm16
    vmovq 5856(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 5864(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpunpckhdq %ymm31, %ymm11, %ymm20
    vpxord %ymm22, %ymm18, %ymm14
    vprord $0x11, %ymm24, %ymm17
    vprord $0x13, %ymm24, %ymm30
    vpsrld $0xa, %ymm24, %ymm31
    vmovq 5888(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 5896(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd 1672(%rdi){1to8}, %ymm9, %ymm11
    vpxord %ymm26, %ymm19, %ymm18
    vprord $0x11, %ymm9, %ymm22
    vmovdqa32 %ymm16, 3936(%rdi)
    vprord $0x13, %ymm9, %ymm26
    vpsrld $0xa, %ymm9, %ymm19
    vmovdqa32 %ymm20, 3968(%rdi)
    vpxord %ymm25, %ymm14, %ymm16
    vpxord %ymm30, %ymm17, %ymm9
    vmovq 5920(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 5928(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpsrld $0x3, %ymm10, %ymm20
    vmovdqa32 %ymm11, 7936(%rdi)
    vpaddd %ymm29, %ymm18, %ymm14
    vprord $0x7, %ymm12, %ymm25
    vprord $0x12, %ymm12, %ymm17
    vmovq 5952(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 5960(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpxord %ymm26, %ymm22, %ymm30
    vpsrld $0x3, %ymm12, %ymm11
    vprord $0x7, %ymm28, %ymm18
    vpaddd 760(%rdi){1to8}, %ymm16, %ymm29
    vpxord %ymm31, %ymm9, %ymm22
    vmovq 5984(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 5992(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpxord %ymm20, %ymm21, %ymm26
    vprord $0x12, %ymm28, %ymm16
    vpaddd 1676(%rdi){1to8}, %ymm14, %ymm9
    vpsrld $0x3, %ymm28, %ymm31
    vpxord %ymm17, %ymm25, %ymm21
    vmovq 6016(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 6024(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpxord %ymm19, %ymm30, %ymm20
    vpaddd 792(%rdi){1to8}, %ymm24, %ymm14
    vprord $0x7, %ymm24, %ymm17
    vpaddd 1272(%rdi){1to8}, %ymm29, %ymm25
    vpaddd %ymm15, %ymm22, %ymm19
    vpaddd %ymm15, %ymm26, %ymm30
    vprord $0x11, %ymm29, %ymm22
    vmovdqa32 %ymm9, 7968(%rdi)
    vprord $0x13, %ymm29, %ymm26
    vmovq 6048(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6056(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpxord %ymm11, %ymm21, %ymm15
    vpaddd %ymm23, %ymm20, %ymm9
    vpsrld $0xa, %ymm29, %ymm21
    vpxord %ymm16, %ymm18, %ymm11
    vpunpckldq %ymm27, %ymm25, %ymm20
    vmovq 6080(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 6088(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpunpckhdq %ymm27, %ymm25, %ymm23
    vpaddd 1284(%rdi){1to8}, %ymm19, %ymm18
    vprord $0x11, %ymm19, %ymm16
    vpxord %ymm26, %ymm22, %ymm27
    vprord $0x13, %ymm19, %ymm25
    vmovq 6112(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 6120(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd %ymm10, %ymm15, %ymm22
    vpaddd 1680(%rdi){1to8}, %ymm9, %ymm26
    vpxord %ymm31, %ymm11, %ymm15
    vpsrld $0xa, %ymm19, %ymm9
    vmovdqa32 %ymm20, 4000(%rdi)
    vmovdqa32 %ymm23, 4032(%rdi)
    vprord $0x7, %ymm29, %ymm11
    vprord $0x12, %ymm29, %ymm31
    vpxord %ymm21, %ymm27, %ymm20
    vmovq 6144(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 6152(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpxord %ymm25, %ymm16, %ymm23
    vpsrld $0x3, %ymm29, %ymm27
    vmovdqa32 %ymm26, 8000(%rdi)
    vpaddd %ymm12, %ymm15, %ymm21
    vprord $0x12, %ymm24, %ymm16
    vmovq 6176(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6184(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpsrld $0x3, %ymm24, %ymm25
    vpxord %ymm31, %ymm11, %ymm26
    vpaddd 800(%rdi){1to8}, %ymm19, %ymm15
    vpaddd 768(%rdi){1to8}, %ymm20, %ymm11
    vpxord %ymm9, %ymm23, %ymm31
    vmovq 6208(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 6216(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vprord $0x7, %ymm19, %ymm20
    vpxord %ymm16, %ymm17, %ymm23
    vprord $0x12, %ymm19, %ymm9
    vpxord %ymm27, %ymm26, %ymm17
    vpsrld $0x3, %ymm19, %ymm16
    vpaddd %ymm12, %ymm31, %ymm26
    vpaddd 1280(%rdi){1to8}, %ymm11, %ymm27
    vpxord %ymm25, %ymm23, %ymm31
    vprord $0x11, %ymm11, %ymm12
    vmovq 6240(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 6248(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpxord %ymm9, %ymm20, %ymm23
    vprord $0x13, %ymm11, %ymm25
    vpaddd %ymm28, %ymm17, %ymm9
    vpaddd %ymm29, %ymm31, %ymm20
    vpxord %ymm16, %ymm23, %ymm17
    vmovq 6272(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 6280(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpsrld $0xa, %ymm11, %ymm31
    vpxord %ymm25, %ymm12, %ymm23
    vpunpckldq %ymm18, %ymm27, %ymm16
    vpunpckhdq %ymm18, %ymm27, %ymm12
    vpaddd 1292(%rdi){1to8}, %ymm26, %ymm25
    vmovq 6304(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6312(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpaddd %ymm30, %ymm26, %ymm18
    vpaddd %ymm11, %ymm17, %ymm27
    vpxord %ymm31, %ymm23, %ymm30
    vprord $0x11, %ymm26, %ymm17
    vmovdqa32 %ymm16, 4064(%rdi)
    vmovq 6336(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 6344(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vprord $0x13, %ymm26, %ymm23
    vmovdqa32 %ymm12, 4096(%rdi)
    vpsrld $0xa, %ymm26, %ymm31
    vpaddd %ymm10, %ymm30, %ymm16
    vpaddd 796(%rdi){1to8}, %ymm11, %ymm12
    vpxord %ymm23, %ymm17, %ymm10
    vprord $0x7, %ymm11, %ymm30
    vpaddd %ymm13, %ymm16, %ymm17
    vpxord %ymm31, %ymm10, %ymm23
    vmovq 6368(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 6376(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vprord $0x12, %ymm11, %ymm13
    vpsrld $0x3, %ymm11, %ymm10
    vpaddd 804(%rdi){1to8}, %ymm17, %ymm31
    vpaddd %ymm29, %ymm23, %ymm11
    vpaddd 1288(%rdi){1to8}, %ymm16, %ymm17
    vmovq 6400(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 6408(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpxord %ymm13, %ymm30, %ymm29
    vprord $0x11, %ymm16, %ymm23
    vpxord %ymm10, %ymm29, %ymm30
    vprord $0x13, %ymm16, %ymm13
    vpaddd %ymm24, %ymm30, %ymm29
    vmovq 6432(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6440(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpsrld $0xa, %ymm16, %ymm10
    vpxord %ymm13, %ymm23, %ymm24
    vprord $0x7, %ymm16, %ymm30
    vpxord %ymm10, %ymm24, %ymm23
    vpunpckldq %ymm25, %ymm17, %ymm13
    vpunpckhdq %ymm25, %ymm17, %ymm10
    vpaddd 1300(%rdi){1to8}, %ymm11, %ymm24
    vpaddd %ymm28, %ymm23, %ymm25
    vprord $0x11, %ymm11, %ymm17
    vmovq 6464(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 6472(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpaddd %ymm21, %ymm11, %ymm28
    vmovdqa32 %ymm13, 4128(%rdi)
    vprord $0x13, %ymm11, %ymm23
    vmovdqa32 %ymm10, 4160(%rdi)
    vpsrld $0xa, %ymm11, %ymm21
    vmovq 6496(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 6504(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd %ymm22, %ymm25, %ymm13
    vpxord %ymm23, %ymm17, %ymm10
    vprord $0x12, %ymm16, %ymm22
    vpxord %ymm21, %ymm10, %ymm17
    vpaddd 1296(%rdi){1to8}, %ymm25, %ymm23
    vmovq 6528(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 6536(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpxord %ymm22, %ymm30, %ymm10
    vprord $0x11, %ymm25, %ymm21
    vpaddd %ymm12, %ymm17, %ymm30
    vprord $0x13, %ymm25, %ymm22
    vpxord %ymm22, %ymm21, %ymm17
    vmovq 6560(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6568(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpsrld $0xa, %ymm25, %ymm12
    vpxord %ymm12, %ymm17, %ymm21
    vpsrld $0x3, %ymm16, %ymm22
    vpaddd %ymm14, %ymm21, %ymm17
    vpunpckldq %ymm24, %ymm23, %ymm12
    vpunpckhdq %ymm24, %ymm23, %ymm14
    vprord $0x7, %ymm26, %ymm21
    vpxord %ymm22, %ymm10, %ymm24
    vpaddd 1308(%rdi){1to8}, %ymm30, %ymm23
    vmovq 6592(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 6600(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpaddd %ymm9, %ymm17, %ymm10
    vmovdqa32 %ymm12, 4192(%rdi)
    vprord $0x11, %ymm30, %ymm22
    vmovdqa32 %ymm14, 4224(%rdi)
    vpaddd 1304(%rdi){1to8}, %ymm17, %ymm9
    vmovq 6624(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 6632(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd %ymm19, %ymm24, %ymm12
    vprord $0x11, %ymm17, %ymm14
    vpaddd %ymm20, %ymm30, %ymm19
    vprord $0x13, %ymm17, %ymm24
    vpxord %ymm24, %ymm14, %ymm20
    vmovq 6656(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 6664(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpsrld $0xa, %ymm17, %ymm14
    vpxord %ymm14, %ymm20, %ymm24
    vpaddd %ymm15, %ymm24, %ymm20
    vprord $0x13, %ymm30, %ymm14
    vpxord %ymm14, %ymm22, %ymm24
    vpunpckldq %ymm23, %ymm9, %ymm15
    vpunpckhdq %ymm23, %ymm9, %ymm14
    vpsrld $0xa, %ymm30, %ymm22
    vmovdqa32 %ymm15, 4256(%rdi)
    vmovq 6688(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6696(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vprord $0x12, %ymm26, %ymm9
    vmovdqa32 %ymm14, 4288(%rdi)
    vpsrld $0x3, %ymm26, %ymm23
    vpaddd %ymm29, %ymm20, %ymm15
    vpxord %ymm22, %ymm24, %ymm14
    vmovq 6720(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 6728(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpaddd 1312(%rdi){1to8}, %ymm20, %ymm29
    vpxord %ymm9, %ymm21, %ymm24
    vprord $0x11, %ymm20, %ymm22
    vpaddd %ymm31, %ymm14, %ymm21
    vprord $0x13, %ymm20, %ymm9
    vmovq 6752(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 6760(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpxord %ymm23, %ymm24, %ymm14
    vpsrld $0xa, %ymm20, %ymm31
    vpxord %ymm9, %ymm22, %ymm24
    vprord $0x7, %ymm25, %ymm23
    vpaddd %ymm16, %ymm14, %ymm9
    vprord $0x12, %ymm25, %ymm22
    vpxord %ymm31, %ymm24, %ymm14
    vpsrld $0x3, %ymm25, %ymm16
    vpxord %ymm22, %ymm23, %ymm24
    vmovq 6784(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 6792(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd 1316(%rdi){1to8}, %ymm21, %ymm31
    vpaddd %ymm27, %ymm21, %ymm23
    vpaddd %ymm18, %ymm14, %ymm22
    vprord $0x11, %ymm21, %ymm27
    vpxord %ymm16, %ymm24, %ymm14
    vmovq 6816(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6824(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vprord $0x13, %ymm21, %ymm18
    vpaddd %ymm26, %ymm14, %ymm24
    vpsrld $0xa, %ymm21, %ymm16
    vpxord %ymm18, %ymm27, %ymm14
    vprord $0x7, %ymm11, %ymm26
    vmovq 6848(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 6856(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpxord %ymm16, %ymm14, %ymm27
    vpunpckldq %ymm31, %ymm29, %ymm18
    vpunpckhdq %ymm31, %ymm29, %ymm16
    vpaddd 1320(%rdi){1to8}, %ymm22, %ymm14
    vpaddd %ymm13, %ymm27, %ymm31
    vmovq 6880(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 6888(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vprord $0x11, %ymm22, %ymm29
    vpaddd %ymm12, %ymm22, %ymm27
    vmovdqa32 %ymm18, 4320(%rdi)
    vprord $0x13, %ymm22, %ymm13
    vmovdqa32 %ymm16, 4352(%rdi)
    vpsrld $0xa, %ymm22, %ymm12
    vpxord %ymm13, %ymm29, %ymm18
    vprord $0x12, %ymm11, %ymm16
    vpxord %ymm12, %ymm18, %ymm29
    vmovq 6912(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 6920(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd 1324(%rdi){1to8}, %ymm31, %ymm13
    vpxord %ymm16, %ymm26, %ymm12
    vpsrld $0x3, %ymm11, %ymm18
    vpaddd %ymm28, %ymm29, %ymm26
    vprord $0x11, %ymm31, %ymm16
    vmovq 6944(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6952(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpxord %ymm18, %ymm12, %ymm29
    vprord $0x13, %ymm31, %ymm28
    vpaddd %ymm25, %ymm29, %ymm12
    vpsrld $0xa, %ymm31, %ymm18
    vpaddd %ymm9, %ymm31, %ymm29
    vmovq 6976(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 6984(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpxord %ymm28, %ymm16, %ymm25
    vpunpckldq %ymm13, %ymm14, %ymm9
    vpunpckhdq %ymm13, %ymm14, %ymm16
    vpaddd 1328(%rdi){1to8}, %ymm26, %ymm28
    vpxord %ymm18, %ymm25, %ymm13
    vprord $0x7, %ymm17, %ymm14
    vmovdqa32 %ymm9, 4384(%rdi)
    vprord $0x12, %ymm17, %ymm25
    vmovdqa32 %ymm16, 4416(%rdi)
    vmovq 7008(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 7016(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpsrld $0x3, %ymm17, %ymm18
    vpaddd %ymm10, %ymm13, %ymm9
    vprord $0x11, %ymm26, %ymm16
    vpxord %ymm25, %ymm14, %ymm10
    vprord $0x13, %ymm26, %ymm13
    vmovq 7040(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 7048(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd %ymm24, %ymm26, %ymm14
    vpxord %ymm18, %ymm10, %ymm25
    vpsrld $0xa, %ymm26, %ymm24
    vpxord %ymm13, %ymm16, %ymm10
    vprord $0x7, %ymm30, %ymm18
    vmovq 7072(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovdqa %xmm1, 7648(%rdi)
    vmovdqa %xmm2, 7776(%rdi)
    vmovq 7080(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovdqa %xmm3, 7680(%rdi)
    vmovdqa %xmm4, 7808(%rdi)
    vpaddd %ymm11, %ymm25, %ymm16
    vpaddd 1332(%rdi){1to8}, %ymm9, %ymm13
    vpxord %ymm24, %ymm10, %ymm25
    vprord $0x12, %ymm30, %ymm11
    vpaddd %ymm19, %ymm25, %ymm10
    vpsrld $0x3, %ymm30, %ymm24
    vpxord %ymm11, %ymm18, %ymm19
    vprord $0x11, %ymm9, %ymm25
    vpxord %ymm24, %ymm19, %ymm18
    vmovq 7104(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovdqa %xmm5, 7712(%rdi)
    vmovdqa %xmm6, 7840(%rdi)
    vmovq 7112(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vmovdqa %xmm7, 7744(%rdi)
    vmovdqa %xmm8, 7872(%rdi)
    vprord $0x13, %ymm9, %ymm11
    vpaddd %ymm17, %ymm18, %ymm19
    vpunpckldq %ymm13, %ymm28, %ymm24
    vpunpckhdq %ymm13, %ymm28, %ymm18
    vpsrld $0xa, %ymm9, %ymm17
    vmovdqa 7536(%rdi), %xmm1
    vmovdqa 48(%rdi), %xmm2
    vmovq 5360(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovdqa 7568(%rdi), %xmm3
    vmovdqa 48(%rdi), %xmm4
    vmovq 5368(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd %ymm12, %ymm9, %ymm13
    vpxord %ymm11, %ymm25, %ymm28
    vpaddd 1336(%rdi){1to8}, %ymm10, %ymm12
    vmovdqa32 %ymm24, 4448(%rdi)
    vprord $0x7, %ymm20, %ymm25
    vmovdqa 7600(%rdi), %xmm5
    vmovdqa 48(%rdi), %xmm6
    vmovq 5392(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovdqa 7632(%rdi), %xmm7
    vmovdqa 48(%rdi), %xmm8
    vmovq 5400(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vmovdqa32 %ymm18, 4480(%rdi)
    vprord $0x12, %ymm20, %ymm11
    vpxord %ymm17, %ymm28, %ymm24
    vpsrld $0x3, %ymm20, %ymm18
    vpxord %ymm11, %ymm25, %ymm28
    vmovq 5424(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 5432(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vprord $0x11, %ymm10, %ymm17
    vpaddd %ymm15, %ymm24, %ymm25
    vprord $0x13, %ymm10, %ymm11
    vpaddd %ymm16, %ymm10, %ymm15
    vpxord %ymm18, %ymm28, %ymm24
    vpsrld $0xa, %ymm10, %ymm16
    vpxord %ymm11, %ymm17, %ymm28
    vprord $0x7, %ymm21, %ymm18
    vpaddd %ymm30, %ymm24, %ymm17
    vmovq 5456(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 5464(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vprord $0x12, %ymm21, %ymm11
    vpxord %ymm16, %ymm28, %ymm30
    vpaddd 1340(%rdi){1to8}, %ymm25, %ymm24
    vpxord %ymm11, %ymm18, %ymm28
    vpsrld $0x3, %ymm21, %ymm16
    vmovq 5488(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 5496(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd %ymm23, %ymm30, %ymm18
    vprord $0x11, %ymm25, %ymm11
    vpxord %ymm16, %ymm28, %ymm23
    vprord $0x13, %ymm25, %ymm30
    vpaddd %ymm20, %ymm23, %ymm28
    vmovq 5520(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 5528(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpsrld $0xa, %ymm25, %ymm16
    vpaddd %ymm19, %ymm25, %ymm23
    vpxord %ymm30, %ymm11, %ymm20
    vpunpckldq %ymm24, %ymm12, %ymm19
    vpunpckhdq %ymm24, %ymm12, %ymm30
    vpaddd 1344(%rdi){1to8}, %ymm18, %ymm11
    vpxord %ymm16, %ymm20, %ymm12
    vprord $0x7, %ymm22, %ymm24
    vmovdqa32 %ymm19, 4512(%rdi)
    vmovq 5552(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 5560(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vprord $0x12, %ymm22, %ymm20
    vmovdqa32 %ymm30, 4544(%rdi)
    vpsrld $0x3, %ymm22, %ymm16
    vpaddd %ymm27, %ymm12, %ymm19
    vprord $0x11, %ymm18, %ymm30
    vmovq 5584(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 5592(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpxord %ymm20, %ymm24, %ymm12
    vprord $0x13, %ymm18, %ymm27
    vpaddd %ymm17, %ymm18, %ymm24
    vpxord %ymm16, %ymm12, %ymm20
    vpsrld $0xa, %ymm18, %ymm17
    vmovq 1476(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 1476(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpxord %ymm27, %ymm30, %ymm12
    vprord $0x7, %ymm31, %ymm16
    vpaddd %ymm21, %ymm20, %ymm27
    vpaddd 1348(%rdi){1to8}, %ymm19, %ymm30
    vpxord %ymm17, %ymm12, %ymm21
    vprord $0x12, %ymm31, %ymm20
    vpaddd %ymm29, %ymm21, %ymm12
    vpsrld $0x3, %ymm31, %ymm17
    vpxord %ymm20, %ymm16, %ymm21
    vmovq 1476(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 1476(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vprord $0x11, %ymm19, %ymm29
    vpxord %ymm17, %ymm21, %ymm16
    vprord $0x13, %ymm19, %ymm20
    vpaddd %ymm22, %ymm16, %ymm21
    vpunpckldq %ymm30, %ymm11, %ymm17
    vmovq 1484(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 1484(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpunpckhdq %ymm30, %ymm11, %ymm16
    vpsrld $0xa, %ymm19, %ymm22
    vpaddd %ymm28, %ymm19, %ymm30
    vpxord %ymm20, %ymm29, %ymm11
    vpaddd 1352(%rdi){1to8}, %ymm12, %ymm28
    vmovq 1484(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 1484(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vmovdqa32 %ymm17, 4576(%rdi)
    vprord $0x7, %ymm26, %ymm29
    vmovdqa32 %ymm16, 4608(%rdi)
    vprord $0x12, %ymm26, %ymm20
    vpxord %ymm22, %ymm11, %ymm17
    vmovq 1492(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 1492(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpsrld $0x3, %ymm26, %ymm16
    vpxord %ymm20, %ymm29, %ymm22
    vprord $0x11, %ymm12, %ymm11
    vpaddd %ymm14, %ymm17, %ymm29
    vprord $0x13, %ymm12, %ymm20
    vpaddd %ymm27, %ymm12, %ymm17
    vpxord %ymm16, %ymm22, %ymm14
    vpsrld $0xa, %ymm12, %ymm27
    vpxord %ymm20, %ymm11, %ymm22
    vmovq 1492(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 1492(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vprord $0x7, %ymm9, %ymm16
    vpaddd %ymm31, %ymm14, %ymm11
    vprord $0x12, %ymm9, %ymm20
    vpxord %ymm27, %ymm22, %ymm31
    vpaddd 1356(%rdi){1to8}, %ymm29, %ymm14
    vmovq 5808(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 5816(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpxord %ymm20, %ymm16, %ymm27
    vpsrld $0x3, %ymm9, %ymm22
    vpaddd %ymm13, %ymm31, %ymm16
    vprord $0x11, %ymm29, %ymm20
    vpxord %ymm22, %ymm27, %ymm31
    vmovq 5840(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 5848(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vprord $0x13, %ymm29, %ymm13
    vpaddd %ymm26, %ymm31, %ymm27
    vpsrld $0xa, %ymm29, %ymm22
    vpaddd %ymm21, %ymm29, %ymm31
    vpxord %ymm13, %ymm20, %ymm26
    vpunpckldq %ymm14, %ymm28, %ymm21
    vpunpckhdq %ymm14, %ymm28, %ymm20
    vpaddd 1360(%rdi){1to8}, %ymm16, %ymm13
    vpxord %ymm22, %ymm26, %ymm14
    vmovq 5872(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 5880(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vprord $0x7, %ymm10, %ymm28
    vmovdqa32 %ymm21, 4640(%rdi)
    vprord $0x12, %ymm10, %ymm26
    vmovdqa32 %ymm20, 4672(%rdi)
    vpsrld $0x3, %ymm10, %ymm22
    vmovq 5904(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 5912(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd %ymm15, %ymm14, %ymm21
    vprord $0x11, %ymm16, %ymm20
    vpxord %ymm26, %ymm28, %ymm15
    vprord $0x13, %ymm16, %ymm14
    vpaddd %ymm11, %ymm16, %ymm28
    vmovq 5936(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 5944(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpxord %ymm22, %ymm15, %ymm26
    vpsrld $0xa, %ymm16, %ymm11
    vpxord %ymm14, %ymm20, %ymm15
    vprord $0x7, %ymm25, %ymm22
    vpaddd %ymm9, %ymm26, %ymm20
    vmovq 5968(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 5976(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpaddd 1364(%rdi){1to8}, %ymm21, %ymm14
    vpxord %ymm11, %ymm15, %ymm26
    vprord $0x12, %ymm25, %ymm9
    vpaddd %ymm23, %ymm26, %ymm15
    vpsrld $0x3, %ymm25, %ymm11
    vpxord %ymm9, %ymm22, %ymm23
    vprord $0x11, %ymm21, %ymm26
    vpxord %ymm11, %ymm23, %ymm22
    vprord $0x13, %ymm21, %ymm9
    vmovq 6000(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 6008(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd %ymm10, %ymm22, %ymm23
    vpunpckldq %ymm14, %ymm13, %ymm11
    vpunpckhdq %ymm14, %ymm13, %ymm10
    vpsrld $0xa, %ymm21, %ymm22
    vpaddd %ymm27, %ymm21, %ymm14
    vmovq 6032(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 6040(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpxord %ymm9, %ymm26, %ymm13
    vpaddd 1368(%rdi){1to8}, %ymm15, %ymm27
    vmovdqa32 %ymm11, 4704(%rdi)
    vprord $0x7, %ymm18, %ymm26
    vmovdqa32 %ymm10, 4736(%rdi)
    vmovq 6064(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6072(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vprord $0x12, %ymm18, %ymm9
    vpxord %ymm22, %ymm13, %ymm11
    vpsrld $0x3, %ymm18, %ymm10
    vpxord %ymm9, %ymm26, %ymm13
    vprord $0x11, %ymm15, %ymm22
    vpaddd %ymm24, %ymm11, %ymm26
    vprord $0x13, %ymm15, %ymm9
    vpaddd %ymm20, %ymm15, %ymm24
    vpxord %ymm10, %ymm13, %ymm11
    vmovq 6096(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 6104(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpsrld $0xa, %ymm15, %ymm20
    vpxord %ymm9, %ymm22, %ymm13
    vprord $0x7, %ymm19, %ymm10
    vpaddd %ymm25, %ymm11, %ymm22
    vprord $0x12, %ymm19, %ymm9
    vmovq 6128(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 6136(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpxord %ymm20, %ymm13, %ymm11
    vpaddd 1372(%rdi){1to8}, %ymm26, %ymm25
    vpxord %ymm9, %ymm10, %ymm13
    vpsrld $0x3, %ymm19, %ymm20
    vpaddd %ymm30, %ymm11, %ymm10
    vmovq 6160(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 6168(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vprord $0x11, %ymm26, %ymm9
    vpxord %ymm20, %ymm13, %ymm30
    vprord $0x13, %ymm26, %ymm11
    vpaddd %ymm18, %ymm30, %ymm13
    vpsrld $0xa, %ymm26, %ymm20
    vpaddd %ymm23, %ymm26, %ymm30
    vpxord %ymm11, %ymm9, %ymm18
    vpunpckldq %ymm25, %ymm27, %ymm23
    vpunpckhdq %ymm25, %ymm27, %ymm11
    vmovq 6192(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6200(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpaddd 1376(%rdi){1to8}, %ymm10, %ymm9
    vpxord %ymm20, %ymm18, %ymm27
    vprord $0x7, %ymm12, %ymm25
    vmovdqa32 %ymm23, 4768(%rdi)
    vprord $0x12, %ymm12, %ymm18
    vmovq 6224(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 6232(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vmovdqa32 %ymm11, 4800(%rdi)
    vpsrld $0x3, %ymm12, %ymm20
    vpaddd %ymm17, %ymm27, %ymm23
    vprord $0x11, %ymm10, %ymm11
    vpxord %ymm18, %ymm25, %ymm27
    vmovq 6256(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 6264(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vprord $0x13, %ymm10, %ymm17
    vpaddd %ymm22, %ymm10, %ymm25
    vpxord %ymm20, %ymm27, %ymm18
    vpsrld $0xa, %ymm10, %ymm22
    vpxord %ymm17, %ymm11, %ymm27
    vmovq 6288(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 6296(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vprord $0x7, %ymm29, %ymm20
    vpaddd %ymm19, %ymm18, %ymm17
    vpaddd 1380(%rdi){1to8}, %ymm23, %ymm11
    vpxord %ymm22, %ymm27, %ymm18
    vprord $0x12, %ymm29, %ymm19
    vpaddd %ymm31, %ymm18, %ymm27
    vpsrld $0x3, %ymm29, %ymm22
    vpxord %ymm19, %ymm20, %ymm18
    vprord $0x11, %ymm23, %ymm31
    vmovq 6320(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6328(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpxord %ymm22, %ymm18, %ymm20
    vprord $0x13, %ymm23, %ymm19
    vpaddd %ymm12, %ymm20, %ymm18
    vpunpckldq %ymm11, %ymm9, %ymm22
    vpunpckhdq %ymm11, %ymm9, %ymm20
    vmovq 6352(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 6360(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpsrld $0xa, %ymm23, %ymm12
    vpaddd %ymm13, %ymm23, %ymm11
    vpaddd 1384(%rdi){1to8}, %ymm27, %ymm9
    vpxord %ymm19, %ymm31, %ymm23
    vprord $0x7, %ymm16, %ymm13
    vmovq 6384(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 6392(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovdqa32 %ymm22, 4832(%rdi)
    vprord $0x12, %ymm16, %ymm31
    vpaddd %ymm17, %ymm27, %ymm19
    vmovdqa32 %ymm20, 4864(%rdi)
    vpsrld $0x3, %ymm16, %ymm22
    vpxord %ymm12, %ymm23, %ymm17
    vprord $0x11, %ymm27, %ymm20
    vpxord %ymm31, %ymm13, %ymm12
    vprord $0x13, %ymm27, %ymm23
    vmovq 6416(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 6424(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpsrld $0xa, %ymm27, %ymm13
    vpaddd %ymm28, %ymm17, %ymm31
    vprord $0x7, %ymm21, %ymm27
    vpxord %ymm22, %ymm12, %ymm17
    vprord $0x12, %ymm21, %ymm28
    vmovq 6448(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6456(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpxord %ymm23, %ymm20, %ymm12
    vpsrld $0x3, %ymm21, %ymm22
    vpaddd %ymm18, %ymm31, %ymm20
    vpaddd %ymm29, %ymm17, %ymm23
    vprord $0x7, %ymm15, %ymm18
    vmovq 6480(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 6488(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpxord %ymm28, %ymm27, %ymm17
    vpaddd 1388(%rdi){1to8}, %ymm31, %ymm29
    vpxord %ymm13, %ymm12, %ymm27
    vprord $0x11, %ymm31, %ymm28
    vpxord %ymm22, %ymm17, %ymm13
    vprord $0x13, %ymm31, %ymm12
    vpsrld $0xa, %ymm31, %ymm17
    vpaddd %ymm14, %ymm27, %ymm22
    vprord $0x12, %ymm15, %ymm31
    vmovq 6512(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 6520(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd %ymm16, %ymm13, %ymm27
    vpsrld $0x3, %ymm15, %ymm14
    vpxord %ymm12, %ymm28, %ymm13
    vpunpckldq %ymm29, %ymm9, %ymm16
    vpunpckhdq %ymm29, %ymm9, %ymm28
    vmovq 6544(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 6552(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vprord $0x7, %ymm26, %ymm12
    vpaddd %ymm23, %ymm22, %ymm29
    vpxord %ymm31, %ymm18, %ymm9
    vpaddd 1392(%rdi){1to8}, %ymm22, %ymm23
    vpxord %ymm17, %ymm13, %ymm18
    vmovq 6576(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6584(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vprord $0x11, %ymm22, %ymm31
    vmovdqa32 %ymm16, 4896(%rdi)
    vprord $0x13, %ymm22, %ymm13
    vpsrld $0xa, %ymm22, %ymm17
    vmovdqa32 %ymm28, 4928(%rdi)
    vmovq 6608(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 6616(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vprord $0x12, %ymm26, %ymm16
    vpxord %ymm14, %ymm9, %ymm22
    vpsrld $0x3, %ymm26, %ymm28
    vpaddd %ymm24, %ymm18, %ymm9
    vprord $0x7, %ymm10, %ymm14
    vpxord %ymm13, %ymm31, %ymm24
    vprord $0x12, %ymm10, %ymm18
    vpsrld $0x3, %ymm10, %ymm31
    vpxord %ymm16, %ymm12, %ymm13
    vmovq 6640(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 6648(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd %ymm21, %ymm22, %ymm10
    vpaddd 1396(%rdi){1to8}, %ymm9, %ymm12
    vprord $0x11, %ymm9, %ymm16
    vpaddd %ymm27, %ymm9, %ymm22
    vpxord %ymm17, %ymm24, %ymm21
    vmovq 6672(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 6680(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vprord $0x13, %ymm9, %ymm27
    vpsrld $0xa, %ymm9, %ymm24
    vpxord %ymm18, %ymm14, %ymm17
    vpxord %ymm28, %ymm13, %ymm9
    vpunpckldq %ymm12, %ymm23, %ymm14
    vmovq 6704(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6712(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpunpckhdq %ymm12, %ymm23, %ymm18
    vpaddd %ymm30, %ymm21, %ymm13
    vpxord %ymm27, %ymm16, %ymm28
    vpxord %ymm31, %ymm17, %ymm12
    vpaddd %ymm15, %ymm9, %ymm23
    vmovdqa32 %ymm14, 4960(%rdi)
    vmovdqa32 %ymm18, 4992(%rdi)
    vpaddd 1400(%rdi){1to8}, %ymm13, %ymm30
    vprord $0x11, %ymm13, %ymm21
    vmovq 6736(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 6744(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vprord $0x13, %ymm13, %ymm16
    vpsrld $0xa, %ymm13, %ymm27
    vpaddd %ymm10, %ymm13, %ymm17
    vpxord %ymm24, %ymm28, %ymm31
    vpaddd %ymm26, %ymm12, %ymm15
    vmovq 6768(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 6776(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpxord %ymm16, %ymm21, %ymm9
    vpaddd %ymm25, %ymm31, %ymm14
    vpxord %ymm27, %ymm9, %ymm18
    vpaddd 1404(%rdi){1to8}, %ymm14, %ymm13
    vprord $0x11, %ymm14, %ymm10
    vmovq 6800(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 6808(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vprord $0x13, %ymm14, %ymm28
    vpsrld $0xa, %ymm14, %ymm24
    vpaddd %ymm23, %ymm14, %ymm26
    vpaddd %ymm11, %ymm18, %ymm12
    vpunpckldq %ymm13, %ymm30, %ymm21
    vpunpckhdq %ymm13, %ymm30, %ymm16
    vpxord %ymm28, %ymm10, %ymm25
    vpaddd 1408(%rdi){1to8}, %ymm12, %ymm31
    vprord $0x11, %ymm12, %ymm9
    vmovq 6832(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6840(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vprord $0x13, %ymm12, %ymm27
    vpsrld $0xa, %ymm12, %ymm14
    vpaddd %ymm15, %ymm12, %ymm23
    vmovdqa32 %ymm21, 5024(%rdi)
    vmovdqa32 %ymm16, 5056(%rdi)
    vmovq 6864(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 6872(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpxord %ymm24, %ymm25, %ymm11
    vpxord %ymm27, %ymm9, %ymm18
    vpaddd %ymm19, %ymm11, %ymm30
    vpxord %ymm14, %ymm18, %ymm13
    vpaddd 1412(%rdi){1to8}, %ymm30, %ymm10
    vmovq 6896(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 6904(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vprord $0x11, %ymm30, %ymm28
    vprord $0x13, %ymm30, %ymm12
    vpsrld $0xa, %ymm30, %ymm15
    vpaddd %ymm20, %ymm13, %ymm21
    vpunpckldq %ymm10, %ymm31, %ymm16
    vmovq 6928(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 6936(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpunpckhdq %ymm10, %ymm31, %ymm25
    vpxord %ymm12, %ymm28, %ymm24
    vpaddd 1416(%rdi){1to8}, %ymm21, %ymm9
    vprord $0x11, %ymm21, %ymm27
    vprord $0x13, %ymm21, %ymm19
    vpsrld $0xa, %ymm21, %ymm11
    vmovdqa32 %ymm16, 5088(%rdi)
    vmovdqa32 %ymm25, 5120(%rdi)
    vpxord %ymm15, %ymm24, %ymm18
    vmovq 6960(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6968(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpxord %ymm19, %ymm27, %ymm14
    vpaddd %ymm29, %ymm18, %ymm30
    vpxord %ymm11, %ymm14, %ymm20
    vpaddd 1420(%rdi){1to8}, %ymm30, %ymm13
    vprord $0x11, %ymm30, %ymm10
    vmovq 6992(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 7000(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vprord $0x13, %ymm30, %ymm31
    vpsrld $0xa, %ymm30, %ymm28
    vpaddd %ymm22, %ymm20, %ymm12
    vpunpckldq %ymm13, %ymm9, %ymm21
    vpunpckhdq %ymm13, %ymm9, %ymm16
    vmovq 7024(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 7032(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpxord %ymm31, %ymm10, %ymm25
    vpaddd 1424(%rdi){1to8}, %ymm12, %ymm24
    vprord $0x11, %ymm12, %ymm15
    vprord $0x13, %ymm12, %ymm27
    vpsrld $0xa, %ymm12, %ymm19
    vmovdqa32 %ymm21, 5152(%rdi)
    vmovdqa32 %ymm16, 5184(%rdi)
    vpxord %ymm28, %ymm25, %ymm29
    vpxord %ymm27, %ymm15, %ymm18
    vmovq 7056(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 7064(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd %ymm17, %ymm29, %ymm11
    vpxord %ymm19, %ymm18, %ymm14
    vpaddd 1428(%rdi){1to8}, %ymm11, %ymm30
    vprord $0x11, %ymm11, %ymm20
    vprord $0x13, %ymm11, %ymm22
    vmovq 7088(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovdqa %xmm1, 7664(%rdi)
    vmovdqa %xmm2, 7792(%rdi)
    vmovq 7096(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovdqa %xmm3, 7696(%rdi)
    vmovdqa %xmm4, 7824(%rdi)
    vpsrld $0xa, %ymm11, %ymm9
    vpaddd %ymm26, %ymm14, %ymm13
    vpunpckldq %ymm30, %ymm24, %ymm10
    vpunpckhdq %ymm30, %ymm24, %ymm31
    vpxord %ymm22, %ymm20, %ymm12
    vmovq 7120(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovdqa %xmm5, 7728(%rdi)
    vmovdqa %xmm6, 7856(%rdi)
    vmovq 7128(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vmovdqa %xmm7, 7760(%rdi)
    vmovdqa %xmm8, 7888(%rdi)
    vpaddd 1432(%rdi){1to8}, %ymm13, %ymm21
    vmovdqa32 %ymm10, 5216(%rdi)
    vmovdqa32 %ymm31, 5248(%rdi)
    vpxord %ymm9, %ymm12, %ymm16
    vpaddd %ymm23, %ymm16, %ymm28
    vpaddd 1436(%rdi){1to8}, %ymm28, %ymm25
    vpunpckldq %ymm25, %ymm21, %ymm27
    vpunpckhdq %ymm25, %ymm21, %ymm15
    vmovdqa32 %ymm27, 5280(%rdi)
    vmovdqa32 %ymm15, 5312(%rdi)
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
