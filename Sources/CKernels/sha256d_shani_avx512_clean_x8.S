// Double SHA-256 of eight headers a turn:
// SHA-NI rounds of four, beside the schedules of eight others in AVX-512VL, upper halves clean.
//
// Written by Scripts/generate-sha256d-shani avx512_clean --counts 5/9 --distance 9 --window 60
// and run there against another implementation; change that script, not this file.
// A turn is 1444 vector instructions among 480 round instructions with their loads.
//
// uint32_t wm_sha256d_shani_avx512_clean_turns(wm_sha256d_batches *, uint32_t turns)
// runs until `turns` are done or the results may hold a candidate, and returns how many turns are left.
#if defined(__x86_64__)
#if defined(__APPLE__)
#define FUNCTION _wm_sha256d_shani_avx512_clean_turns
#else
#define FUNCTION wm_sha256d_shani_avx512_clean_turns
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
    vmovdqa32 2016(%rdi), %ymm16
    vmovdqa32 2048(%rdi), %ymm17
    vmovdqa32 2080(%rdi), %ymm18
    vmovdqa32 2112(%rdi), %ymm19
    vmovdqa32 2144(%rdi), %ymm20
    vmovdqa 7456(%rdi), %xmm5
    vmovdqa 16(%rdi), %xmm6
    vmovq 1200(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovdqa 7488(%rdi), %xmm7
    vmovdqa 16(%rdi), %xmm8
    vmovq 1200(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vmovdqa32 2176(%rdi), %ymm21
    vmovdqa32 2208(%rdi), %ymm22
    vmovdqa32 2240(%rdi), %ymm23
    vbroadcasti32x4 32(%rdi), %ymm24
    vpunpckldq %ymm17, %ymm16, %ymm25
    vmovq 1208(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 1208(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpunpckhdq %ymm17, %ymm16, %ymm26
    vpunpckldq %ymm19, %ymm18, %ymm27
    vpunpckhdq %ymm19, %ymm18, %ymm28
    vpunpckldq %ymm21, %ymm20, %ymm29
    vpunpckhdq %ymm21, %ymm20, %ymm30
    vmovq 1208(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 1208(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpunpckldq %ymm23, %ymm22, %ymm31
    vpunpckhdq %ymm23, %ymm22, %ymm16
    vpunpcklqdq %ymm27, %ymm25, %ymm17
    vpunpckhqdq %ymm27, %ymm25, %ymm18
    vpunpcklqdq %ymm28, %ymm26, %ymm19
    vpunpckhqdq %ymm28, %ymm26, %ymm20
    vpunpcklqdq %ymm31, %ymm29, %ymm21
    vpunpckhqdq %ymm31, %ymm29, %ymm22
    vpunpcklqdq %ymm16, %ymm30, %ymm23
    vmovq 1216(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 1216(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpunpckhqdq %ymm16, %ymm30, %ymm25
    vpaddd 84(%rdi){1to8}, %ymm17, %ymm27
    vpaddd 80(%rdi){1to8}, %ymm18, %ymm28
    vpaddd 68(%rdi){1to8}, %ymm19, %ymm26
    vpaddd 64(%rdi){1to8}, %ymm20, %ymm29
    vmovq 1216(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 1216(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd 92(%rdi){1to8}, %ymm21, %ymm31
    vpaddd 88(%rdi){1to8}, %ymm22, %ymm16
    vpaddd 76(%rdi){1to8}, %ymm23, %ymm30
    vpaddd 72(%rdi){1to8}, %ymm25, %ymm17
    vpaddd 1460(%rdi){1to8}, %ymm27, %ymm18
    vmovq 1224(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 1224(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vprord $0x7, %ymm27, %ymm19
    vpaddd 1456(%rdi){1to8}, %ymm28, %ymm20
    vpaddd 1444(%rdi){1to8}, %ymm26, %ymm21
    vpshufd $0x0, %ymm29, %ymm22{%k1}{z}
    vpaddd %ymm24, %ymm22, %ymm23
    vmovq 1224(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 1224(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vmovdqa32 %ymm23, 7520(%rdi)
    vpshufd $0x55, %ymm29, %ymm25{%k1}{z}
    vpaddd %ymm24, %ymm25, %ymm22
    vmovdqa32 %ymm22, 7552(%rdi)
    vpshufd $0xaa, %ymm29, %ymm23{%k1}{z}
    vpaddd %ymm24, %ymm23, %ymm25
    vmovdqa32 %ymm25, 7584(%rdi)
    vpshufd $0xff, %ymm29, %ymm22{%k1}{z}
    vpaddd %ymm24, %ymm22, %ymm23
    vmovq 1232(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 1232(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vprord $0x7, %ymm26, %ymm25
    vmovdqa32 %ymm23, 7616(%rdi)
    vprord $0x12, %ymm26, %ymm22
    vpxord %ymm22, %ymm25, %ymm24
    vpsrld $0x3, %ymm26, %ymm23
    vmovq 1232(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 1232(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpxord %ymm23, %ymm24, %ymm25
    vpaddd 1448(%rdi){1to8}, %ymm17, %ymm22
    vpaddd %ymm29, %ymm25, %ymm24
    vprord $0x7, %ymm17, %ymm23
    vmovdqa32 %ymm24, 2816(%rdi)
    vmovq 1240(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 1240(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vprord $0x12, %ymm17, %ymm29
    vmovdqa32 %ymm31, 3040(%rdi)
    vpxord %ymm29, %ymm23, %ymm25
    vpsrld $0x3, %ymm17, %ymm24
    vpxord %ymm24, %ymm25, %ymm23
    vmovq 1240(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 1240(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpunpckldq %ymm22, %ymm21, %ymm29
    vpunpckhdq %ymm22, %ymm21, %ymm25
    vpaddd 1452(%rdi){1to8}, %ymm30, %ymm24
    vpaddd %ymm26, %ymm23, %ymm22
    vprord $0x7, %ymm30, %ymm21
    vmovdqa32 %ymm29, 5344(%rdi)
    vprord $0x12, %ymm30, %ymm23
    vmovdqa32 %ymm25, 5376(%rdi)
    vpsrld $0x3, %ymm30, %ymm26
    vmovq 1248(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 1248(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovdqa32 %ymm22, 2848(%rdi)
    vprord $0x7, %ymm28, %ymm29
    vpxord %ymm23, %ymm21, %ymm25
    vpunpckldq %ymm20, %ymm24, %ymm22
    vpunpckhdq %ymm20, %ymm24, %ymm21
    vmovq 1248(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 1248(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vprord $0x12, %ymm28, %ymm23
    vpxord %ymm26, %ymm25, %ymm20
    vpsrld $0x3, %ymm28, %ymm24
    vmovdqa32 %ymm22, 5408(%rdi)
    vprord $0x12, %ymm27, %ymm25
    vmovq 3872(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 3880(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovdqa32 %ymm21, 5440(%rdi)
    vpsrld $0x3, %ymm27, %ymm26
    vpxord %ymm23, %ymm29, %ymm22
    vpaddd 1464(%rdi){1to8}, %ymm16, %ymm21
    vpaddd %ymm17, %ymm20, %ymm29
    vmovq 3904(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 3912(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vprord $0x7, %ymm16, %ymm23
    vpxord %ymm25, %ymm19, %ymm17
    vprord $0x12, %ymm16, %ymm20
    vpxord %ymm24, %ymm22, %ymm19
    vpsrld $0x3, %ymm16, %ymm25
    vmovdqa32 %ymm29, 2880(%rdi)
    vpaddd 1468(%rdi){1to8}, %ymm31, %ymm22
    vpxord %ymm26, %ymm17, %ymm24
    vpunpckldq %ymm21, %ymm18, %ymm29
    vmovq 3936(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 3944(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpunpckhdq %ymm21, %ymm18, %ymm17
    vprord $0x7, %ymm31, %ymm26
    vpxord %ymm20, %ymm23, %ymm21
    vpaddd %ymm30, %ymm19, %ymm18
    vprord $0x12, %ymm31, %ymm23
    vmovq 3968(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 3976(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpsrld $0x3, %ymm31, %ymm20
    vpunpckldq 1472(%rdi){1to8}, %ymm22, %ymm19
    vpaddd %ymm28, %ymm24, %ymm30
    vmovdqa32 %ymm29, 5472(%rdi)
    vmovdqa32 %ymm17, 5504(%rdi)
    vmovq 4000(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 4008(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpunpckhdq 1472(%rdi){1to8}, %ymm22, %ymm31
    vpxord %ymm25, %ymm21, %ymm28
    vmovdqa32 %ymm18, 2912(%rdi)
    vpxord %ymm23, %ymm26, %ymm24
    vmovdqa32 2816(%rdi), %ymm29
    vmovq 4032(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 4040(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vmovdqa32 %ymm19, 5536(%rdi)
    vmovdqa32 %ymm30, 2944(%rdi)
    vpbroadcastd 1500(%rdi), %ymm17
    vmovdqa32 2848(%rdi), %ymm22
    vmovdqa32 %ymm31, 5568(%rdi)
    vpaddd %ymm27, %ymm28, %ymm21
    vpxord %ymm20, %ymm24, %ymm25
    vpaddd 1504(%rdi){1to8}, %ymm29, %ymm18
    vprord $0x7, %ymm29, %ymm26
    vmovq 4064(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 4072(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vprord $0x12, %ymm29, %ymm23
    vpsrld $0x3, %ymm29, %ymm19
    vprord $0x11, %ymm29, %ymm30
    vpaddd 996(%rdi){1to8}, %ymm22, %ymm31
    vprord $0x13, %ymm29, %ymm28
    vmovq 4096(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 4104(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vmovdqa32 %ymm21, 2976(%rdi)
    vpaddd %ymm16, %ymm25, %ymm27
    vpunpckldq %ymm18, %ymm17, %ymm24
    vpunpckhdq %ymm18, %ymm17, %ymm20
    vpxord %ymm23, %ymm26, %ymm22
    vmovq 4128(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 4136(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpsrld $0xa, %ymm29, %ymm21
    vpaddd 1508(%rdi){1to8}, %ymm31, %ymm16
    vprord $0x7, %ymm31, %ymm25
    vprord $0x12, %ymm31, %ymm18
    vpsrld $0x3, %ymm31, %ymm17
    vmovq 4160(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 4168(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vmovdqa32 %ymm27, 3008(%rdi)
    vmovdqa32 %ymm24, 5792(%rdi)
    vmovdqa32 %ymm20, 5824(%rdi)
    vpxord %ymm19, %ymm22, %ymm26
    vpxord %ymm28, %ymm30, %ymm23
    vprord $0x11, %ymm31, %ymm27
    vprord $0x13, %ymm31, %ymm24
    vpxord %ymm18, %ymm25, %ymm20
    vpsrld $0xa, %ymm31, %ymm22
    vmovq 4192(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 4200(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovdqa32 %ymm26, 2784(%rdi)
    vpxord %ymm21, %ymm23, %ymm19
    vpxord %ymm24, %ymm27, %ymm30
    vpxord %ymm17, %ymm20, %ymm28
    vpaddd 2880(%rdi), %ymm19, %ymm25
    vmovq 4224(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 4232(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpxord %ymm22, %ymm30, %ymm18
    vpaddd %ymm29, %ymm28, %ymm26
    vpaddd 1512(%rdi){1to8}, %ymm25, %ymm23
    vprord $0x7, %ymm25, %ymm21
    vprord $0x12, %ymm25, %ymm27
    vmovq 4256(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 4264(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpsrld $0x3, %ymm25, %ymm24
    vprord $0x11, %ymm25, %ymm20
    vprord $0x13, %ymm25, %ymm17
    vpsrld $0xa, %ymm25, %ymm19
    vpaddd 2912(%rdi), %ymm18, %ymm22
    vmovq 4288(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 4296(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vmovdqa32 %ymm26, 2816(%rdi)
    vpunpckldq %ymm23, %ymm16, %ymm30
    vpunpckhdq %ymm23, %ymm16, %ymm28
    vpxord %ymm27, %ymm21, %ymm18
    vpxord %ymm17, %ymm20, %ymm26
    vpaddd 1516(%rdi){1to8}, %ymm22, %ymm23
    vpaddd 3040(%rdi), %ymm29, %ymm16
    vprord $0x7, %ymm22, %ymm27
    vprord $0x12, %ymm22, %ymm21
    vmovq 4320(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 4328(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpsrld $0x3, %ymm22, %ymm20
    vmovdqa32 %ymm30, 5856(%rdi)
    vmovdqa32 %ymm28, 5888(%rdi)
    vpxord %ymm24, %ymm18, %ymm17
    vpxord %ymm19, %ymm26, %ymm29
    vmovq 4352(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 4360(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vprord $0x11, %ymm22, %ymm30
    vprord $0x13, %ymm22, %ymm28
    vpsrld $0xa, %ymm22, %ymm18
    vpxord %ymm21, %ymm27, %ymm24
    vpaddd 1020(%rdi){1to8}, %ymm16, %ymm26
    vmovq 4384(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovdqa 288(%rdi), %xmm0
    vshufps $0xdd, 320(%rdi), %xmm0, %xmm0
    vpaddd 144(%rdi), %xmm0, %xmm0
    vmovdqa %xmm0, 352(%rdi)
    vptestnmd 128(%rdi), %xmm0, %k2
    vmovdqa 304(%rdi), %xmm0
    vshufps $0xdd, 336(%rdi), %xmm0, %xmm0
    vpaddd 144(%rdi), %xmm0, %xmm0
    vmovdqa %xmm0, 368(%rdi)
    vptestnmd 128(%rdi), %xmm0, %k3
    korw %k2, %k3, %k2
    kmovw %k2, %eax
    vmovq 4392(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpaddd %ymm31, %ymm17, %ymm19
    vpaddd 2944(%rdi), %ymm29, %ymm27
    vpxord %ymm28, %ymm30, %ymm21
    vpaddd 1024(%rdi){1to8}, %ymm31, %ymm16
    vpxord %ymm20, %ymm24, %ymm17
    vmovq 4416(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 4424(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vmovdqa32 %ymm19, 2848(%rdi)
    vpaddd 1520(%rdi){1to8}, %ymm27, %ymm29
    vprord $0x7, %ymm27, %ymm30
    vprord $0x12, %ymm27, %ymm28
    vpsrld $0x3, %ymm27, %ymm31
    vprord $0x11, %ymm27, %ymm24
    vpxord %ymm18, %ymm21, %ymm20
    vprord $0x13, %ymm27, %ymm19
    vpaddd %ymm25, %ymm17, %ymm21
    vmovq 4448(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 4456(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpxord %ymm28, %ymm30, %ymm18
    vpunpckldq %ymm29, %ymm23, %ymm17
    vpunpckhdq %ymm29, %ymm23, %ymm30
    vpsrld $0xa, %ymm27, %ymm28
    vpaddd 2976(%rdi), %ymm20, %ymm29
    vmovq 4480(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 4488(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpxord %ymm19, %ymm24, %ymm23
    vmovdqa32 %ymm21, 2880(%rdi)
    vpxord %ymm31, %ymm18, %ymm20
    vmovdqa32 %ymm17, 5920(%rdi)
    vmovdqa32 %ymm30, 5952(%rdi)
    vmovq 4512(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 4520(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpaddd 1524(%rdi){1to8}, %ymm29, %ymm24
    vprord $0x7, %ymm29, %ymm19
    vprord $0x12, %ymm29, %ymm21
    vpsrld $0x3, %ymm29, %ymm18
    vpxord %ymm28, %ymm23, %ymm31
    vmovq 4544(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 4552(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vprord $0x11, %ymm29, %ymm17
    vpaddd %ymm22, %ymm20, %ymm30
    vprord $0x13, %ymm29, %ymm23
    vpxord %ymm21, %ymm19, %ymm28
    vpsrld $0xa, %ymm29, %ymm20
    vpaddd 3008(%rdi), %ymm31, %ymm19
    vmovdqa32 %ymm30, 2912(%rdi)
    vpxord %ymm23, %ymm17, %ymm21
    vpxord %ymm18, %ymm28, %ymm31
    vmovq 4576(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 4584(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd 1016(%rdi){1to8}, %ymm19, %ymm30
    vpxord %ymm20, %ymm21, %ymm17
    vpaddd %ymm27, %ymm31, %ymm23
    vpaddd 1528(%rdi){1to8}, %ymm30, %ymm28
    vprord $0x7, %ymm30, %ymm18
    vmovq 4608(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 4616(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vprord $0x12, %ymm30, %ymm19
    vpsrld $0x3, %ymm30, %ymm21
    vpaddd %ymm26, %ymm17, %ymm20
    vprord $0x11, %ymm30, %ymm31
    vmovdqa32 %ymm23, 2944(%rdi)
    vmovq 4640(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 4648(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vprord $0x13, %ymm30, %ymm17
    vpxord %ymm19, %ymm18, %ymm26
    vpunpckldq %ymm28, %ymm24, %ymm23
    vpunpckhdq %ymm28, %ymm24, %ymm18
    vpsrld $0xa, %ymm30, %ymm19
    vmovq 4672(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 4680(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpxord %ymm17, %ymm31, %ymm28
    vpaddd 1532(%rdi){1to8}, %ymm20, %ymm24
    vpxord %ymm21, %ymm26, %ymm31
    vprord $0x7, %ymm20, %ymm17
    vmovdqa32 %ymm23, 5984(%rdi)
    vprord $0x12, %ymm20, %ymm26
    vmovdqa32 %ymm18, 6016(%rdi)
    vpsrld $0x3, %ymm20, %ymm21
    vpxord %ymm19, %ymm28, %ymm23
    vmovq 4704(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 4712(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vprord $0x11, %ymm20, %ymm18
    vpaddd %ymm29, %ymm31, %ymm28
    vpxord %ymm26, %ymm17, %ymm19
    vprord $0x13, %ymm20, %ymm31
    vpaddd %ymm16, %ymm23, %ymm26
    vmovq 4736(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 4744(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpsrld $0xa, %ymm20, %ymm17
    vmovdqa32 %ymm28, 2976(%rdi)
    vpxord %ymm21, %ymm19, %ymm23
    vpxord %ymm31, %ymm18, %ymm16
    vpaddd 1536(%rdi){1to8}, %ymm26, %ymm28
    vmovq 4768(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 4776(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vprord $0x7, %ymm26, %ymm19
    vprord $0x12, %ymm26, %ymm21
    vpaddd %ymm30, %ymm23, %ymm18
    vpxord %ymm17, %ymm16, %ymm31
    vpsrld $0x3, %ymm26, %ymm23
    vmovq 4800(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 4808(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpxord %ymm21, %ymm19, %ymm17
    vprord $0x11, %ymm26, %ymm16
    vmovdqa32 %ymm18, 3008(%rdi)
    vpunpckldq %ymm28, %ymm24, %ymm21
    vpunpckhdq %ymm28, %ymm24, %ymm19
    vprord $0x13, %ymm26, %ymm18
    vpaddd %ymm25, %ymm31, %ymm28
    vpsrld $0xa, %ymm26, %ymm24
    vpxord %ymm23, %ymm17, %ymm31
    vmovq 4832(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 4840(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovdqa32 %ymm21, 6048(%rdi)
    vmovdqa32 %ymm19, 6080(%rdi)
    vpxord %ymm18, %ymm16, %ymm25
    vpaddd 1540(%rdi){1to8}, %ymm28, %ymm17
    vprord $0x7, %ymm28, %ymm23
    vmovq 4864(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 4872(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vprord $0x12, %ymm28, %ymm21
    vpsrld $0x3, %ymm28, %ymm19
    vpaddd %ymm20, %ymm31, %ymm16
    vpxord %ymm24, %ymm25, %ymm18
    vprord $0x11, %ymm28, %ymm31
    vmovq 4896(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 4904(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpxord %ymm21, %ymm23, %ymm25
    vprord $0x13, %ymm28, %ymm24
    vmovdqa32 %ymm16, 3040(%rdi)
    vpsrld $0xa, %ymm28, %ymm23
    vpaddd 1048(%rdi){1to8}, %ymm20, %ymm21
    vmovq 4928(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 4936(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpaddd %ymm22, %ymm18, %ymm16
    vpxord %ymm19, %ymm25, %ymm20
    vpxord %ymm24, %ymm31, %ymm22
    vpaddd 1544(%rdi){1to8}, %ymm16, %ymm18
    vprord $0x7, %ymm16, %ymm25
    vprord $0x12, %ymm16, %ymm19
    vpaddd %ymm26, %ymm20, %ymm31
    vpxord %ymm23, %ymm22, %ymm24
    vpsrld $0x3, %ymm16, %ymm20
    vmovq 4960(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 4968(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpxord %ymm19, %ymm25, %ymm22
    vprord $0x11, %ymm16, %ymm23
    vmovdqa32 %ymm31, 3072(%rdi)
    vpunpckldq %ymm18, %ymm17, %ymm25
    vpunpckhdq %ymm18, %ymm17, %ymm19
    vmovq 4992(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 5000(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vprord $0x13, %ymm16, %ymm31
    vpaddd %ymm27, %ymm24, %ymm18
    vpsrld $0xa, %ymm16, %ymm17
    vpxord %ymm20, %ymm22, %ymm24
    vpaddd 2784(%rdi), %ymm26, %ymm27
    vmovq 5024(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 5032(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovdqa32 %ymm25, 6112(%rdi)
    vmovdqa32 %ymm19, 6144(%rdi)
    vpxord %ymm31, %ymm23, %ymm22
    vpaddd 1548(%rdi){1to8}, %ymm18, %ymm20
    vprord $0x7, %ymm18, %ymm26
    vmovq 5056(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 5064(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vprord $0x12, %ymm18, %ymm25
    vpsrld $0x3, %ymm18, %ymm19
    vpaddd %ymm28, %ymm24, %ymm23
    vpaddd 1052(%rdi){1to8}, %ymm27, %ymm31
    vpxord %ymm17, %ymm22, %ymm24
    vprord $0x11, %ymm18, %ymm27
    vpxord %ymm25, %ymm26, %ymm22
    vprord $0x13, %ymm18, %ymm17
    vmovdqa32 %ymm23, 3104(%rdi)
    vmovq 5088(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 5096(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpsrld $0xa, %ymm18, %ymm26
    vpaddd 2816(%rdi), %ymm28, %ymm25
    vpaddd %ymm29, %ymm24, %ymm23
    vpxord %ymm19, %ymm22, %ymm28
    vpxord %ymm17, %ymm27, %ymm24
    vmovq 5120(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 5128(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd 1552(%rdi){1to8}, %ymm23, %ymm29
    vprord $0x7, %ymm23, %ymm22
    vprord $0x12, %ymm23, %ymm19
    vpaddd %ymm16, %ymm28, %ymm27
    vpxord %ymm26, %ymm24, %ymm17
    vmovq 5152(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 5160(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpsrld $0x3, %ymm23, %ymm28
    vpxord %ymm19, %ymm22, %ymm26
    vprord $0x11, %ymm23, %ymm24
    vmovdqa32 %ymm27, 3136(%rdi)
    vpunpckldq %ymm29, %ymm20, %ymm19
    vmovq 5184(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 5192(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpunpckhdq %ymm29, %ymm20, %ymm22
    vprord $0x13, %ymm23, %ymm27
    vpaddd %ymm30, %ymm17, %ymm29
    vpsrld $0xa, %ymm23, %ymm20
    vpxord %ymm28, %ymm26, %ymm17
    vpaddd 2848(%rdi), %ymm16, %ymm30
    vmovdqa32 %ymm19, 6176(%rdi)
    vmovdqa32 %ymm22, 6208(%rdi)
    vpxord %ymm27, %ymm24, %ymm26
    vmovq 5216(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 5224(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd 1556(%rdi){1to8}, %ymm29, %ymm28
    vprord $0x7, %ymm29, %ymm16
    vprord $0x12, %ymm29, %ymm19
    vpsrld $0x3, %ymm29, %ymm22
    vpaddd %ymm18, %ymm17, %ymm24
    vmovq 5248(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 5256(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpxord %ymm20, %ymm26, %ymm27
    vprord $0x11, %ymm29, %ymm17
    vpxord %ymm19, %ymm16, %ymm26
    vprord $0x13, %ymm29, %ymm20
    vmovdqa32 %ymm24, 3168(%rdi)
    vmovq 5280(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovdqa %xmm1, 2016(%rdi)
    vmovdqa %xmm2, 2144(%rdi)
    vmovq 5288(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovdqa %xmm3, 2048(%rdi)
    vmovdqa %xmm4, 2176(%rdi)
    vpsrld $0xa, %ymm29, %ymm16
    vpaddd 2880(%rdi), %ymm18, %ymm19
    vpaddd %ymm21, %ymm27, %ymm24
    vpxord %ymm22, %ymm26, %ymm18
    vpxord %ymm20, %ymm17, %ymm21
    vmovq 5312(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovdqa %xmm5, 2080(%rdi)
    vmovdqa %xmm6, 2208(%rdi)
    vmovq 5320(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vmovdqa %xmm7, 2112(%rdi)
    vmovdqa %xmm8, 2240(%rdi)
    vpaddd 1560(%rdi){1to8}, %ymm24, %ymm27
    vprord $0x7, %ymm24, %ymm26
    vprord $0x12, %ymm24, %ymm22
    vpaddd %ymm23, %ymm18, %ymm17
    vpxord %ymm16, %ymm21, %ymm20
    vpsrld $0x3, %ymm24, %ymm18
    vpxord %ymm22, %ymm26, %ymm21
    vprord $0x11, %ymm24, %ymm16
    vmovdqa32 %ymm17, 3200(%rdi)
    vmovdqa 7408(%rdi), %xmm1
    vmovdqa 16(%rdi), %xmm2
    vmovq 1200(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovdqa 7440(%rdi), %xmm3
    vmovdqa 16(%rdi), %xmm4
    vmovq 1200(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpunpckldq %ymm27, %ymm28, %ymm26
    vpunpckhdq %ymm27, %ymm28, %ymm22
    vprord $0x13, %ymm24, %ymm17
    vpaddd %ymm31, %ymm20, %ymm27
    vpsrld $0xa, %ymm24, %ymm28
    vmovdqa 7472(%rdi), %xmm5
    vmovdqa 16(%rdi), %xmm6
    vmovq 1200(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovdqa 7504(%rdi), %xmm7
    vmovdqa 16(%rdi), %xmm8
    vmovq 1200(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpxord %ymm18, %ymm21, %ymm20
    vpaddd 2912(%rdi), %ymm23, %ymm31
    vmovdqa32 %ymm26, 6240(%rdi)
    vmovdqa32 %ymm22, 6272(%rdi)
    vpxord %ymm17, %ymm16, %ymm21
    vmovq 1208(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 1208(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpaddd 1564(%rdi){1to8}, %ymm27, %ymm18
    vprord $0x7, %ymm27, %ymm23
    vprord $0x12, %ymm27, %ymm26
    vpsrld $0x3, %ymm27, %ymm22
    vpaddd %ymm29, %ymm20, %ymm16
    vpxord %ymm28, %ymm21, %ymm17
    vprord $0x11, %ymm27, %ymm20
    vpxord %ymm26, %ymm23, %ymm21
    vprord $0x13, %ymm27, %ymm28
    vmovq 1208(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 1208(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vmovdqa32 %ymm16, 3232(%rdi)
    vpsrld $0xa, %ymm27, %ymm23
    vpaddd 2944(%rdi), %ymm29, %ymm26
    vpaddd %ymm25, %ymm17, %ymm16
    vpxord %ymm22, %ymm21, %ymm29
    vmovq 1216(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 1216(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpxord %ymm28, %ymm20, %ymm25
    vpaddd 1568(%rdi){1to8}, %ymm16, %ymm17
    vprord $0x7, %ymm16, %ymm21
    vprord $0x12, %ymm16, %ymm22
    vpaddd %ymm24, %ymm29, %ymm20
    vmovq 1216(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 1216(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpxord %ymm23, %ymm25, %ymm28
    vpsrld $0x3, %ymm16, %ymm29
    vpxord %ymm22, %ymm21, %ymm25
    vprord $0x11, %ymm16, %ymm23
    vmovdqa32 %ymm20, 3264(%rdi)
    vmovq 1224(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 1224(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpunpckldq %ymm17, %ymm18, %ymm21
    vpunpckhdq %ymm17, %ymm18, %ymm22
    vprord $0x13, %ymm16, %ymm20
    vpaddd %ymm30, %ymm28, %ymm17
    vpsrld $0xa, %ymm16, %ymm18
    vpxord %ymm29, %ymm25, %ymm30
    vpaddd 2976(%rdi), %ymm24, %ymm28
    vmovdqa32 %ymm21, 6304(%rdi)
    vmovdqa32 %ymm22, 6336(%rdi)
    vmovq 1224(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 1224(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpxord %ymm20, %ymm23, %ymm25
    vpaddd 1572(%rdi){1to8}, %ymm17, %ymm29
    vprord $0x7, %ymm17, %ymm24
    vprord $0x12, %ymm17, %ymm21
    vpsrld $0x3, %ymm17, %ymm22
    vmovq 1232(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 1232(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd %ymm27, %ymm30, %ymm23
    vpxord %ymm18, %ymm25, %ymm20
    vprord $0x11, %ymm17, %ymm30
    vpxord %ymm21, %ymm24, %ymm25
    vprord $0x13, %ymm17, %ymm18
    vmovq 1232(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 1232(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vmovdqa32 %ymm23, 2784(%rdi)
    vpsrld $0xa, %ymm17, %ymm24
    vpaddd 3008(%rdi), %ymm27, %ymm21
    vpaddd %ymm19, %ymm20, %ymm23
    vpxord %ymm22, %ymm25, %ymm27
    vmovq 1240(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 1240(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpxord %ymm18, %ymm30, %ymm20
    vpaddd 1576(%rdi){1to8}, %ymm23, %ymm19
    vprord $0x7, %ymm23, %ymm25
    vprord $0x12, %ymm23, %ymm22
    vpaddd %ymm16, %ymm27, %ymm30
    vpxord %ymm24, %ymm20, %ymm18
    vpsrld $0x3, %ymm23, %ymm27
    vpxord %ymm22, %ymm25, %ymm20
    vprord $0x11, %ymm23, %ymm24
    vmovq 1240(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 1240(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vmovdqa32 %ymm30, 2816(%rdi)
    vpunpckldq %ymm19, %ymm29, %ymm25
    vpunpckhdq %ymm19, %ymm29, %ymm22
    vprord $0x13, %ymm23, %ymm30
    vpaddd %ymm31, %ymm18, %ymm29
    vmovq 1248(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 1248(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpsrld $0xa, %ymm23, %ymm19
    vpxord %ymm27, %ymm20, %ymm18
    vpaddd 3040(%rdi), %ymm16, %ymm31
    vmovdqa32 %ymm25, 6368(%rdi)
    vmovdqa32 %ymm22, 6400(%rdi)
    vmovq 1248(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 1248(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpxord %ymm30, %ymm24, %ymm20
    vpaddd 1580(%rdi){1to8}, %ymm29, %ymm27
    vprord $0x7, %ymm29, %ymm16
    vprord $0x12, %ymm29, %ymm25
    vpsrld $0x3, %ymm29, %ymm22
    vmovq 3888(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 3896(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpaddd %ymm17, %ymm18, %ymm24
    vpxord %ymm19, %ymm20, %ymm30
    vprord $0x11, %ymm29, %ymm18
    vpxord %ymm25, %ymm16, %ymm20
    vprord $0x13, %ymm29, %ymm19
    vmovdqa32 %ymm24, 2848(%rdi)
    vpsrld $0xa, %ymm29, %ymm25
    vpaddd 3072(%rdi), %ymm17, %ymm16
    vpaddd %ymm26, %ymm30, %ymm24
    vmovq 3920(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 3928(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpxord %ymm22, %ymm20, %ymm17
    vpxord %ymm19, %ymm18, %ymm30
    vpaddd 1584(%rdi){1to8}, %ymm24, %ymm26
    vprord $0x7, %ymm24, %ymm20
    vprord $0x12, %ymm24, %ymm22
    vmovq 3952(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 3960(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd %ymm23, %ymm17, %ymm18
    vpxord %ymm25, %ymm30, %ymm19
    vpsrld $0x3, %ymm24, %ymm17
    vpxord %ymm22, %ymm20, %ymm30
    vprord $0x11, %ymm24, %ymm25
    vmovq 3984(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 3992(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vmovdqa32 %ymm18, 2880(%rdi)
    vpunpckldq %ymm26, %ymm27, %ymm22
    vpunpckhdq %ymm26, %ymm27, %ymm20
    vprord $0x13, %ymm24, %ymm18
    vpaddd %ymm28, %ymm19, %ymm26
    vmovq 4016(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 4024(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpsrld $0xa, %ymm24, %ymm27
    vpxord %ymm17, %ymm30, %ymm19
    vpaddd 3104(%rdi), %ymm23, %ymm28
    vmovdqa32 %ymm22, 6432(%rdi)
    vmovdqa32 %ymm20, 6464(%rdi)
    vpxord %ymm18, %ymm25, %ymm30
    vpaddd 1588(%rdi){1to8}, %ymm26, %ymm17
    vprord $0x7, %ymm26, %ymm23
    vprord $0x12, %ymm26, %ymm22
    vmovq 4048(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 4056(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpsrld $0x3, %ymm26, %ymm20
    vpaddd %ymm29, %ymm19, %ymm25
    vpxord %ymm27, %ymm30, %ymm18
    vprord $0x11, %ymm26, %ymm19
    vpxord %ymm22, %ymm23, %ymm30
    vmovq 4080(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 4088(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vprord $0x13, %ymm26, %ymm27
    vmovdqa32 %ymm25, 2912(%rdi)
    vpsrld $0xa, %ymm26, %ymm23
    vpaddd 3136(%rdi), %ymm29, %ymm22
    vpaddd %ymm21, %ymm18, %ymm25
    vmovq 4112(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 4120(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpxord %ymm20, %ymm30, %ymm29
    vpxord %ymm27, %ymm19, %ymm18
    vpaddd 1592(%rdi){1to8}, %ymm25, %ymm21
    vprord $0x7, %ymm25, %ymm20
    vprord $0x12, %ymm25, %ymm30
    vmovq 4144(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 4152(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpaddd %ymm24, %ymm29, %ymm19
    vpxord %ymm23, %ymm18, %ymm27
    vpsrld $0x3, %ymm25, %ymm29
    vpxord %ymm30, %ymm20, %ymm18
    vprord $0x11, %ymm25, %ymm23
    vmovdqa32 %ymm19, 2944(%rdi)
    vpunpckldq %ymm21, %ymm17, %ymm20
    vpunpckhdq %ymm21, %ymm17, %ymm30
    vprord $0x13, %ymm25, %ymm19
    vmovq 4176(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 4184(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpaddd %ymm31, %ymm27, %ymm21
    vpsrld $0xa, %ymm25, %ymm17
    vpxord %ymm29, %ymm18, %ymm27
    vpaddd 3168(%rdi), %ymm24, %ymm31
    vmovdqa32 %ymm20, 6496(%rdi)
    vmovq 4208(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 4216(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovdqa32 %ymm30, 6528(%rdi)
    vpxord %ymm19, %ymm23, %ymm29
    vpaddd 1596(%rdi){1to8}, %ymm21, %ymm18
    vprord $0x7, %ymm21, %ymm24
    vprord $0x12, %ymm21, %ymm20
    vmovq 4240(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 4248(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpsrld $0x3, %ymm21, %ymm30
    vpaddd %ymm26, %ymm27, %ymm23
    vpxord %ymm17, %ymm29, %ymm19
    vprord $0x11, %ymm21, %ymm27
    vpxord %ymm20, %ymm24, %ymm29
    vmovq 4272(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 4280(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vprord $0x13, %ymm21, %ymm17
    vmovdqa32 %ymm23, 2976(%rdi)
    vpsrld $0xa, %ymm21, %ymm24
    vpaddd 3200(%rdi), %ymm26, %ymm20
    vpaddd %ymm16, %ymm19, %ymm23
    vpxord %ymm30, %ymm29, %ymm26
    vpxord %ymm17, %ymm27, %ymm16
    vpaddd 1600(%rdi){1to8}, %ymm23, %ymm19
    vprord $0x7, %ymm23, %ymm29
    vmovq 4304(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 4312(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vprord $0x12, %ymm23, %ymm30
    vpaddd %ymm25, %ymm26, %ymm27
    vpxord %ymm24, %ymm16, %ymm17
    vpsrld $0x3, %ymm23, %ymm26
    vpxord %ymm30, %ymm29, %ymm16
    vmovq 4336(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 4344(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vprord $0x11, %ymm23, %ymm24
    vmovdqa32 %ymm27, 3008(%rdi)
    vpunpckldq %ymm19, %ymm18, %ymm29
    vpunpckhdq %ymm19, %ymm18, %ymm30
    vprord $0x13, %ymm23, %ymm27
    vmovq 4368(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 4376(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd %ymm28, %ymm17, %ymm19
    vpsrld $0xa, %ymm23, %ymm18
    vpxord %ymm26, %ymm16, %ymm28
    vpaddd 3232(%rdi), %ymm25, %ymm17
    vmovdqa32 %ymm29, 6560(%rdi)
    vmovq 4400(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 4408(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovdqa32 %ymm30, 6592(%rdi)
    vpxord %ymm27, %ymm24, %ymm16
    vpaddd 1604(%rdi){1to8}, %ymm19, %ymm26
    vprord $0x7, %ymm19, %ymm25
    vprord $0x12, %ymm19, %ymm29
    vpsrld $0x3, %ymm19, %ymm30
    vpaddd %ymm21, %ymm28, %ymm24
    vpxord %ymm18, %ymm16, %ymm27
    vprord $0x11, %ymm19, %ymm28
    vmovq 4432(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 4440(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpxord %ymm29, %ymm25, %ymm16
    vprord $0x13, %ymm19, %ymm18
    vmovdqa32 %ymm24, 3040(%rdi)
    vpsrld $0xa, %ymm19, %ymm25
    vpaddd 3264(%rdi), %ymm21, %ymm29
    vmovq 4464(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 4472(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd %ymm22, %ymm27, %ymm24
    vpxord %ymm30, %ymm16, %ymm21
    vpxord %ymm18, %ymm28, %ymm27
    vpaddd 1608(%rdi){1to8}, %ymm24, %ymm22
    vprord $0x7, %ymm24, %ymm16
    vmovq 4496(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 4504(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vprord $0x12, %ymm24, %ymm30
    vpaddd %ymm23, %ymm21, %ymm28
    vpxord %ymm25, %ymm27, %ymm18
    vpsrld $0x3, %ymm24, %ymm21
    vpxord %ymm30, %ymm16, %ymm27
    vmovq 4528(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 4536(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vprord $0x11, %ymm24, %ymm25
    vpaddd 2784(%rdi), %ymm23, %ymm16
    vmovdqa32 %ymm28, 3072(%rdi)
    vpunpckldq %ymm22, %ymm26, %ymm30
    vpunpckhdq %ymm22, %ymm26, %ymm23
    vprord $0x13, %ymm24, %ymm28
    vpaddd %ymm31, %ymm18, %ymm26
    vpsrld $0xa, %ymm24, %ymm22
    vpxord %ymm21, %ymm27, %ymm18
    vmovq 4560(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 4568(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpaddd 2816(%rdi), %ymm19, %ymm31
    vmovdqa32 %ymm30, 6624(%rdi)
    vmovdqa32 %ymm23, 6656(%rdi)
    vpxord %ymm28, %ymm25, %ymm27
    vpaddd 1612(%rdi){1to8}, %ymm26, %ymm21
    vmovq 4592(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 4600(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vprord $0x7, %ymm26, %ymm30
    vprord $0x12, %ymm26, %ymm23
    vpaddd %ymm19, %ymm18, %ymm25
    vpsrld $0x3, %ymm26, %ymm28
    vpxord %ymm22, %ymm27, %ymm18
    vmovq 4624(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 4632(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vprord $0x11, %ymm26, %ymm19
    vpxord %ymm23, %ymm30, %ymm27
    vprord $0x13, %ymm26, %ymm22
    vmovdqa32 %ymm25, 3104(%rdi)
    vpsrld $0xa, %ymm26, %ymm23
    vmovq 4656(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 4664(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpaddd %ymm20, %ymm18, %ymm30
    vpaddd 2848(%rdi), %ymm24, %ymm25
    vpxord %ymm28, %ymm27, %ymm18
    vpxord %ymm22, %ymm19, %ymm20
    vpaddd 1616(%rdi){1to8}, %ymm30, %ymm27
    vpaddd 2880(%rdi), %ymm26, %ymm28
    vpaddd %ymm24, %ymm18, %ymm19
    vprord $0x7, %ymm30, %ymm22
    vpxord %ymm23, %ymm20, %ymm18
    vmovq 4688(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 4696(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vprord $0x12, %ymm30, %ymm24
    vmovdqa32 %ymm19, 3136(%rdi)
    vpsrld $0x3, %ymm30, %ymm20
    vpaddd %ymm17, %ymm18, %ymm23
    vpunpckldq %ymm27, %ymm21, %ymm19
    vmovq 4720(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 4728(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpunpckhdq %ymm27, %ymm21, %ymm18
    vprord $0x11, %ymm30, %ymm17
    vpxord %ymm24, %ymm22, %ymm27
    vprord $0x13, %ymm30, %ymm21
    vmovdqa32 %ymm19, 6688(%rdi)
    vmovq 4752(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 4760(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpsrld $0xa, %ymm30, %ymm24
    vmovdqa32 %ymm18, 6720(%rdi)
    vpaddd 1620(%rdi){1to8}, %ymm23, %ymm22
    vpxord %ymm20, %ymm27, %ymm19
    vprord $0x7, %ymm23, %ymm18
    vmovq 4784(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 4792(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpxord %ymm21, %ymm17, %ymm27
    vprord $0x12, %ymm23, %ymm20
    vpaddd %ymm26, %ymm19, %ymm17
    vpsrld $0x3, %ymm23, %ymm21
    vpxord %ymm24, %ymm27, %ymm19
    vprord $0x11, %ymm23, %ymm26
    vpxord %ymm20, %ymm18, %ymm27
    vprord $0x13, %ymm23, %ymm24
    vmovdqa32 %ymm17, 3168(%rdi)
    vmovq 4816(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 4824(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpsrld $0xa, %ymm23, %ymm18
    vpaddd 2944(%rdi), %ymm23, %ymm20
    vpaddd %ymm29, %ymm19, %ymm17
    vpaddd 2912(%rdi), %ymm30, %ymm23
    vpxord %ymm21, %ymm27, %ymm19
    vmovq 4848(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 4856(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpxord %ymm24, %ymm26, %ymm29
    vpaddd 1624(%rdi){1to8}, %ymm17, %ymm21
    vprord $0x11, %ymm17, %ymm27
    vpaddd %ymm30, %ymm19, %ymm26
    vprord $0x13, %ymm17, %ymm24
    vmovq 4880(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 4888(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpxord %ymm18, %ymm29, %ymm19
    vpsrld $0xa, %ymm17, %ymm30
    vpaddd 2976(%rdi), %ymm17, %ymm29
    vmovdqa32 %ymm26, 3200(%rdi)
    vpunpckldq %ymm21, %ymm22, %ymm18
    vmovq 4912(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 4920(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpunpckhdq %ymm21, %ymm22, %ymm17
    vpxord %ymm24, %ymm27, %ymm26
    vpaddd %ymm16, %ymm19, %ymm21
    vmovdqa32 %ymm18, 6752(%rdi)
    vmovdqa32 %ymm17, 6784(%rdi)
    vpxord %ymm30, %ymm26, %ymm22
    vpaddd 1628(%rdi){1to8}, %ymm21, %ymm27
    vprord $0x11, %ymm21, %ymm24
    vprord $0x13, %ymm21, %ymm19
    vmovq 4944(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 4952(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpsrld $0xa, %ymm21, %ymm16
    vpaddd 3008(%rdi), %ymm21, %ymm18
    vpaddd %ymm31, %ymm22, %ymm17
    vpxord %ymm19, %ymm24, %ymm26
    vpaddd 1632(%rdi){1to8}, %ymm17, %ymm30
    vmovq 4976(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 4984(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vprord $0x11, %ymm17, %ymm21
    vprord $0x13, %ymm17, %ymm22
    vpsrld $0xa, %ymm17, %ymm31
    vpaddd 3040(%rdi), %ymm17, %ymm24
    vpxord %ymm16, %ymm26, %ymm19
    vmovq 5008(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 5016(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpunpckldq %ymm30, %ymm27, %ymm17
    vpunpckhdq %ymm30, %ymm27, %ymm26
    vpxord %ymm22, %ymm21, %ymm16
    vpaddd %ymm25, %ymm19, %ymm27
    vmovdqa32 %ymm17, 6816(%rdi)
    vmovq 5040(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 5048(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovdqa32 %ymm26, 6848(%rdi)
    vpxord %ymm31, %ymm16, %ymm30
    vpaddd 1636(%rdi){1to8}, %ymm27, %ymm21
    vprord $0x11, %ymm27, %ymm22
    vprord $0x13, %ymm27, %ymm19
    vpsrld $0xa, %ymm27, %ymm25
    vpaddd 3072(%rdi), %ymm27, %ymm17
    vpaddd %ymm28, %ymm30, %ymm26
    vpxord %ymm19, %ymm22, %ymm16
    vmovq 5072(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 5080(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpaddd 1640(%rdi){1to8}, %ymm26, %ymm31
    vprord $0x11, %ymm26, %ymm27
    vprord $0x13, %ymm26, %ymm30
    vpsrld $0xa, %ymm26, %ymm28
    vpaddd 3104(%rdi), %ymm26, %ymm22
    vmovq 5104(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 5112(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpxord %ymm25, %ymm16, %ymm19
    vpunpckldq %ymm31, %ymm21, %ymm26
    vpunpckhdq %ymm31, %ymm21, %ymm16
    vpxord %ymm30, %ymm27, %ymm25
    vpaddd %ymm23, %ymm19, %ymm31
    vmovq 5136(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 5144(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vmovdqa32 %ymm26, 6880(%rdi)
    vmovdqa32 %ymm16, 6912(%rdi)
    vpxord %ymm28, %ymm25, %ymm21
    vpaddd 1644(%rdi){1to8}, %ymm31, %ymm27
    vprord $0x11, %ymm31, %ymm30
    vmovq 5168(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 5176(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vprord $0x13, %ymm31, %ymm23
    vpsrld $0xa, %ymm31, %ymm19
    vpaddd 3136(%rdi), %ymm31, %ymm26
    vpaddd %ymm20, %ymm21, %ymm16
    vpxord %ymm23, %ymm30, %ymm25
    vpaddd 1648(%rdi){1to8}, %ymm16, %ymm28
    vprord $0x11, %ymm16, %ymm31
    vprord $0x13, %ymm16, %ymm20
    vpsrld $0xa, %ymm16, %ymm21
    vmovq 5200(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 5208(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpaddd 3168(%rdi), %ymm16, %ymm30
    vpxord %ymm19, %ymm25, %ymm23
    vpunpckldq %ymm28, %ymm27, %ymm16
    vpunpckhdq %ymm28, %ymm27, %ymm25
    vpxord %ymm20, %ymm31, %ymm19
    vmovq 5232(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 5240(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd %ymm29, %ymm23, %ymm27
    vmovdqa32 %ymm16, 6944(%rdi)
    vmovdqa32 %ymm25, 6976(%rdi)
    vpxord %ymm21, %ymm19, %ymm28
    vpaddd 1652(%rdi){1to8}, %ymm27, %ymm31
    vmovq 5264(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 5272(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vprord $0x11, %ymm27, %ymm20
    vprord $0x13, %ymm27, %ymm23
    vmovdqa32 96(%rdi), %ymm29
    vpsrld $0xa, %ymm27, %ymm16
    vpaddd 3200(%rdi), %ymm27, %ymm25
    vmovq 5296(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovdqa %xmm1, 2032(%rdi)
    vmovdqa %xmm2, 2160(%rdi)
    vmovq 5304(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovdqa %xmm3, 2064(%rdi)
    vmovdqa %xmm4, 2192(%rdi)
    vpaddd %ymm18, %ymm28, %ymm19
    vbroadcasti32x4 0(%rdi), %ymm21
    vpxord %ymm23, %ymm20, %ymm27
    vprold $0x8, %ymm29, %ymm28
    vprord $0x8, %ymm29, %ymm18
    vpxord %ymm16, %ymm27, %ymm20
    vpaddd 1656(%rdi){1to8}, %ymm19, %ymm23
    vpternlogd $0xe4, 192(%rdi){1to8}, %ymm18, %ymm28
    vprord $0x11, %ymm19, %ymm27
    vmovq 5328(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovdqa %xmm5, 2096(%rdi)
    vmovdqa %xmm6, 2224(%rdi)
    vmovq 5336(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vmovdqa %xmm7, 2128(%rdi)
    vmovdqa %xmm8, 2256(%rdi)
    vpaddd %ymm24, %ymm20, %ymm16
    vprord $0x13, %ymm19, %ymm18
    vpsrld $0xa, %ymm19, %ymm20
    vpxord %ymm18, %ymm27, %ymm24
    vpunpckldq %ymm23, %ymm31, %ymm19
    vmovdqa 7520(%rdi), %xmm1
    vmovdqa 48(%rdi), %xmm2
    vmovq 5344(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovdqa 7552(%rdi), %xmm3
    vmovdqa 48(%rdi), %xmm4
    vmovq 5352(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd 160(%rdi){1to8}, %ymm29, %ymm27
    vpunpckhdq %ymm23, %ymm31, %ymm18
    vpshufd $0x0, %ymm28, %ymm29{%k1}{z}
    vpxord %ymm20, %ymm24, %ymm31
    vpaddd 1660(%rdi){1to8}, %ymm16, %ymm23
    vmovdqa 7584(%rdi), %xmm5
    vmovdqa 48(%rdi), %xmm6
    vmovq 5376(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovdqa 7616(%rdi), %xmm7
    vmovdqa 48(%rdi), %xmm8
    vmovq 5384(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vmovdqa32 %ymm19, 7008(%rdi)
    vprord $0x11, %ymm16, %ymm24
    vmovdqa32 %ymm27, 96(%rdi)
    vprord $0x13, %ymm16, %ymm20
    vpsrld $0xa, %ymm16, %ymm19
    vmovdqa32 %ymm18, 7040(%rdi)
    vpaddd %ymm21, %ymm29, %ymm27
    vpaddd %ymm17, %ymm31, %ymm16
    vpshufd $0x55, %ymm28, %ymm18{%k1}{z}
    vmovq 5408(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 5416(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpshufd $0xaa, %ymm28, %ymm29{%k1}{z}
    vmovdqa32 %ymm28, 2400(%rdi)
    vpxord %ymm20, %ymm24, %ymm31
    vpshufd $0xff, %ymm28, %ymm17{%k1}{z}
    vmovdqa32 %ymm27, 7392(%rdi)
    vmovq 5440(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 5448(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vprord $0x7, %ymm28, %ymm24
    vpaddd %ymm21, %ymm18, %ymm20
    vpaddd %ymm21, %ymm29, %ymm27
    vpxord %ymm19, %ymm31, %ymm18
    vpaddd 1664(%rdi){1to8}, %ymm16, %ymm29
    vmovq 5472(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 5480(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd %ymm21, %ymm17, %ymm31
    vprord $0x11, %ymm16, %ymm19
    vmovdqa32 %ymm20, 7424(%rdi)
    vprord $0x13, %ymm16, %ymm17
    vpsrld $0xa, %ymm16, %ymm21
    vmovq 5504(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 5512(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vmovdqa32 %ymm27, 7456(%rdi)
    vprord $0x12, %ymm28, %ymm20
    vpaddd %ymm22, %ymm18, %ymm16
    vpunpckldq %ymm29, %ymm23, %ymm27
    vpunpckhdq %ymm29, %ymm23, %ymm18
    vmovdqa32 %ymm31, 7488(%rdi)
    vpsrld $0x3, %ymm28, %ymm22
    vpxord %ymm17, %ymm19, %ymm29
    vmovdqa32 2400(%rdi), %ymm23
    vmovq 5536(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 5544(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpxord %ymm20, %ymm24, %ymm31
    vpaddd 1668(%rdi){1to8}, %ymm16, %ymm28
    vprord $0x11, %ymm16, %ymm19
    vmovdqa32 %ymm27, 7072(%rdi)
    vmovdqa32 %ymm18, 7104(%rdi)
    vmovq 5568(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 5576(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vprord $0x13, %ymm16, %ymm17
    vpsrld $0xa, %ymm16, %ymm24
    vpxord %ymm21, %ymm29, %ymm20
    vpaddd 748(%rdi){1to8}, %ymm23, %ymm27
    vpxord %ymm22, %ymm31, %ymm18
    vmovq 1476(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 1476(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpxord %ymm17, %ymm19, %ymm16
    vpaddd %ymm26, %ymm20, %ymm29
    vpaddd 1260(%rdi){1to8}, %ymm27, %ymm21
    vprord $0x7, %ymm27, %ymm23
    vprord $0x12, %ymm27, %ymm31
    vmovq 1476(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 1476(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpsrld $0x3, %ymm27, %ymm22
    vprord $0x11, %ymm27, %ymm19
    vprord $0x13, %ymm27, %ymm17
    vmovdqa32 %ymm18, 2368(%rdi)
    vpxord %ymm24, %ymm16, %ymm20
    vpaddd 1672(%rdi){1to8}, %ymm29, %ymm26
    vprord $0x11, %ymm29, %ymm18
    vpxord %ymm31, %ymm23, %ymm16
    vprord $0x13, %ymm29, %ymm24
    vmovq 1484(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 1484(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpsrld $0xa, %ymm29, %ymm23
    vpxord %ymm17, %ymm19, %ymm31
    vpsrld $0xa, %ymm27, %ymm29
    vpaddd %ymm30, %ymm20, %ymm19
    vmovdqa32 2368(%rdi), %ymm17
    vmovq 1484(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 1484(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpxord %ymm22, %ymm16, %ymm30
    vpunpckldq %ymm26, %ymm28, %ymm20
    vpunpckhdq %ymm26, %ymm28, %ymm16
    vpxord %ymm24, %ymm18, %ymm22
    vpxord %ymm29, %ymm31, %ymm26
    vmovq 1492(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 1492(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd 1676(%rdi){1to8}, %ymm19, %ymm28
    vpaddd 744(%rdi){1to8}, %ymm17, %ymm18
    vmovdqa32 %ymm20, 7136(%rdi)
    vmovdqa32 %ymm16, 7168(%rdi)
    vpxord %ymm23, %ymm22, %ymm24
    vmovq 1492(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 1492(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd 1268(%rdi){1to8}, %ymm26, %ymm31
    vprord $0x7, %ymm26, %ymm29
    vprord $0x12, %ymm26, %ymm19
    vpsrld $0x3, %ymm26, %ymm17
    vprord $0x11, %ymm26, %ymm20
    vpaddd 1256(%rdi){1to8}, %ymm18, %ymm16
    vpaddd %ymm18, %ymm30, %ymm22
    vpaddd %ymm25, %ymm24, %ymm23
    vprord $0x7, %ymm18, %ymm30
    vmovq 5792(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 5800(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpxord %ymm19, %ymm29, %ymm25
    vprord $0x12, %ymm18, %ymm24
    vmovdqa32 %ymm22, 2368(%rdi)
    vpsrld $0x3, %ymm18, %ymm29
    vpaddd 1680(%rdi){1to8}, %ymm23, %ymm19
    vmovq 5824(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 5832(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpxord %ymm17, %ymm25, %ymm22
    vpunpckldq %ymm21, %ymm16, %ymm23
    vpunpckhdq %ymm21, %ymm16, %ymm25
    vprord $0x11, %ymm18, %ymm17
    vpxord %ymm24, %ymm30, %ymm16
    vmovq 5856(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 5864(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vprord $0x13, %ymm18, %ymm21
    vmovdqa32 %ymm23, 3872(%rdi)
    vpsrld $0xa, %ymm18, %ymm30
    vmovdqa32 %ymm25, 3904(%rdi)
    vpunpckldq %ymm19, %ymm28, %ymm24
    vmovq 5888(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 5896(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpunpckhdq %ymm19, %ymm28, %ymm23
    vprord $0x13, %ymm26, %ymm25
    vpxord %ymm29, %ymm16, %ymm28
    vpsrld $0xa, %ymm26, %ymm19
    vpxord %ymm21, %ymm17, %ymm16
    vmovdqa32 %ymm24, 7200(%rdi)
    vmovdqa32 %ymm23, 7232(%rdi)
    vpxord %ymm25, %ymm20, %ymm29
    vmovdqa32 %ymm28, 2336(%rdi)
    vmovq 5920(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 5928(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpxord %ymm30, %ymm16, %ymm17
    vpxord %ymm19, %ymm29, %ymm21
    vpaddd 752(%rdi){1to8}, %ymm17, %ymm24
    vpaddd 764(%rdi){1to8}, %ymm21, %ymm23
    vpaddd 1264(%rdi){1to8}, %ymm24, %ymm20
    vmovq 5952(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 5960(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vprord $0x7, %ymm24, %ymm25
    vprord $0x12, %ymm24, %ymm28
    vpsrld $0x3, %ymm24, %ymm16
    vpaddd %ymm24, %ymm22, %ymm30
    vprord $0x11, %ymm24, %ymm29
    vmovq 5984(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 5992(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vprord $0x13, %ymm24, %ymm19
    vpsrld $0xa, %ymm24, %ymm17
    vpxord %ymm28, %ymm25, %ymm21
    vpunpckldq %ymm31, %ymm20, %ymm22
    vpunpckhdq %ymm31, %ymm20, %ymm25
    vmovq 6016(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 6024(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd 1276(%rdi){1to8}, %ymm23, %ymm28
    vmovdqa32 %ymm30, 2432(%rdi)
    vprord $0x7, %ymm23, %ymm31
    vpxord %ymm19, %ymm29, %ymm20
    vprord $0x12, %ymm23, %ymm30
    vpxord %ymm16, %ymm21, %ymm29
    vpsrld $0x3, %ymm23, %ymm19
    vmovdqa32 %ymm22, 3936(%rdi)
    vmovdqa32 %ymm25, 3968(%rdi)
    vmovq 6048(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6056(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vprord $0x11, %ymm23, %ymm21
    vprord $0x13, %ymm23, %ymm16
    vpxord %ymm17, %ymm20, %ymm22
    vpsrld $0xa, %ymm23, %ymm25
    vpxord %ymm30, %ymm31, %ymm20
    vmovq 6080(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 6088(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpaddd %ymm27, %ymm29, %ymm17
    vpxord %ymm16, %ymm21, %ymm31
    vpaddd 760(%rdi){1to8}, %ymm22, %ymm30
    vpxord %ymm19, %ymm20, %ymm29
    vmovdqa32 %ymm17, 2400(%rdi)
    vmovq 6112(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 6120(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpxord %ymm25, %ymm31, %ymm21
    vpaddd 1272(%rdi){1to8}, %ymm30, %ymm16
    vprord $0x7, %ymm30, %ymm22
    vprord $0x12, %ymm30, %ymm20
    vpsrld $0x3, %ymm30, %ymm19
    vmovq 6144(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 6152(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vprord $0x11, %ymm30, %ymm17
    vpaddd %ymm30, %ymm29, %ymm25
    vpaddd %ymm18, %ymm21, %ymm31
    vprord $0x13, %ymm30, %ymm29
    vpxord %ymm20, %ymm22, %ymm21
    vpunpckldq %ymm28, %ymm16, %ymm18
    vpunpckhdq %ymm28, %ymm16, %ymm22
    vpsrld $0xa, %ymm30, %ymm20
    vmovdqa32 %ymm25, 2496(%rdi)
    vmovq 6176(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6184(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpaddd 1284(%rdi){1to8}, %ymm31, %ymm16
    vpxord %ymm29, %ymm17, %ymm28
    vprord $0x7, %ymm31, %ymm25
    vpxord %ymm19, %ymm21, %ymm17
    vprord $0x12, %ymm31, %ymm29
    vmovq 6208(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 6216(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vmovdqa32 %ymm18, 4000(%rdi)
    vmovdqa32 %ymm22, 4032(%rdi)
    vpsrld $0x3, %ymm31, %ymm21
    vprord $0x11, %ymm31, %ymm19
    vpxord %ymm20, %ymm28, %ymm18
    vmovq 6240(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 6248(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vprord $0x13, %ymm31, %ymm22
    vpaddd %ymm26, %ymm17, %ymm28
    vpxord %ymm29, %ymm25, %ymm20
    vpsrld $0xa, %ymm31, %ymm17
    vpaddd 768(%rdi){1to8}, %ymm18, %ymm25
    vmovq 6272(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 6280(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpxord %ymm22, %ymm19, %ymm29
    vmovdqa32 %ymm28, 2464(%rdi)
    vpxord %ymm21, %ymm20, %ymm18
    vpaddd 1280(%rdi){1to8}, %ymm25, %ymm19
    vprord $0x7, %ymm25, %ymm22
    vprord $0x12, %ymm25, %ymm28
    vpxord %ymm17, %ymm29, %ymm20
    vpsrld $0x3, %ymm25, %ymm21
    vpaddd %ymm25, %ymm18, %ymm29
    vmovq 6304(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6312(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpxord %ymm28, %ymm22, %ymm17
    vprord $0x11, %ymm25, %ymm18
    vpaddd %ymm24, %ymm20, %ymm28
    vpunpckldq %ymm16, %ymm19, %ymm22
    vpunpckhdq %ymm16, %ymm19, %ymm20
    vmovq 6336(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 6344(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vprord $0x13, %ymm25, %ymm24
    vmovdqa32 %ymm29, 2560(%rdi)
    vpsrld $0xa, %ymm25, %ymm16
    vpxord %ymm21, %ymm17, %ymm19
    vpaddd 792(%rdi){1to8}, %ymm23, %ymm29
    vmovq 6368(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 6376(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovdqa32 %ymm22, 4064(%rdi)
    vpaddd 1292(%rdi){1to8}, %ymm28, %ymm17
    vmovdqa32 %ymm20, 4096(%rdi)
    vprord $0x7, %ymm28, %ymm21
    vpxord %ymm24, %ymm18, %ymm22
    vmovq 6400(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 6408(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vprord $0x12, %ymm28, %ymm20
    vpaddd %ymm23, %ymm19, %ymm18
    vpsrld $0x3, %ymm28, %ymm24
    vpxord %ymm16, %ymm22, %ymm19
    vprord $0x11, %ymm28, %ymm23
    vpxord %ymm20, %ymm21, %ymm22
    vprord $0x13, %ymm28, %ymm16
    vmovdqa32 %ymm18, 2528(%rdi)
    vpsrld $0xa, %ymm28, %ymm21
    vmovq 6432(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6440(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpaddd 796(%rdi){1to8}, %ymm25, %ymm20
    vpaddd %ymm27, %ymm19, %ymm18
    vpxord %ymm24, %ymm22, %ymm25
    vpxord %ymm16, %ymm23, %ymm19
    vpaddd 1288(%rdi){1to8}, %ymm18, %ymm27
    vmovq 6464(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 6472(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vprord $0x7, %ymm18, %ymm22
    vprord $0x12, %ymm18, %ymm24
    vpaddd %ymm18, %ymm25, %ymm23
    vpxord %ymm21, %ymm19, %ymm16
    vpsrld $0x3, %ymm18, %ymm25
    vmovq 6496(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 6504(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpxord %ymm24, %ymm22, %ymm21
    vprord $0x11, %ymm18, %ymm19
    vmovdqa32 %ymm23, 2624(%rdi)
    vpunpckldq %ymm17, %ymm27, %ymm22
    vpunpckhdq %ymm17, %ymm27, %ymm24
    vmovq 6528(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 6536(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vprord $0x13, %ymm18, %ymm23
    vpaddd %ymm30, %ymm16, %ymm27
    vpsrld $0xa, %ymm18, %ymm17
    vpxord %ymm25, %ymm21, %ymm16
    vpaddd 800(%rdi){1to8}, %ymm31, %ymm30
    vmovdqa32 %ymm22, 4128(%rdi)
    vmovdqa32 %ymm24, 4160(%rdi)
    vpxord %ymm23, %ymm19, %ymm21
    vpaddd 1300(%rdi){1to8}, %ymm27, %ymm25
    vmovq 6560(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6568(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vprord $0x7, %ymm27, %ymm22
    vprord $0x12, %ymm27, %ymm24
    vpaddd %ymm31, %ymm16, %ymm19
    vpsrld $0x3, %ymm27, %ymm23
    vpxord %ymm17, %ymm21, %ymm31
    vmovq 6592(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 6600(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vprord $0x11, %ymm27, %ymm16
    vpxord %ymm24, %ymm22, %ymm21
    vprord $0x13, %ymm27, %ymm17
    vmovdqa32 %ymm19, 2592(%rdi)
    vpsrld $0xa, %ymm27, %ymm22
    vmovq 6624(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 6632(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd 2336(%rdi), %ymm18, %ymm24
    vpaddd %ymm26, %ymm31, %ymm19
    vpxord %ymm23, %ymm21, %ymm18
    vpxord %ymm17, %ymm16, %ymm26
    vpaddd 804(%rdi){1to8}, %ymm24, %ymm31
    vmovq 6656(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 6664(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd 1296(%rdi){1to8}, %ymm19, %ymm21
    vprord $0x7, %ymm19, %ymm23
    vprord $0x12, %ymm19, %ymm16
    vpaddd %ymm19, %ymm18, %ymm17
    vpxord %ymm22, %ymm26, %ymm24
    vpsrld $0x3, %ymm19, %ymm18
    vpxord %ymm16, %ymm23, %ymm26
    vprord $0x11, %ymm19, %ymm22
    vmovdqa32 %ymm17, 2688(%rdi)
    vmovq 6688(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6696(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpunpckldq %ymm25, %ymm21, %ymm16
    vpunpckhdq %ymm25, %ymm21, %ymm23
    vprord $0x13, %ymm19, %ymm17
    vpaddd %ymm20, %ymm24, %ymm25
    vpsrld $0xa, %ymm19, %ymm21
    vmovq 6720(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 6728(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpxord %ymm18, %ymm26, %ymm20
    vpaddd 2368(%rdi), %ymm28, %ymm24
    vmovdqa32 %ymm16, 4192(%rdi)
    vmovdqa32 %ymm23, 4224(%rdi)
    vpxord %ymm17, %ymm22, %ymm26
    vmovq 6752(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 6760(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd 1308(%rdi){1to8}, %ymm25, %ymm18
    vprord $0x7, %ymm25, %ymm16
    vprord $0x12, %ymm25, %ymm23
    vpaddd %ymm28, %ymm20, %ymm22
    vpsrld $0x3, %ymm25, %ymm17
    vmovq 6784(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 6792(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpxord %ymm21, %ymm26, %ymm20
    vprord $0x11, %ymm25, %ymm28
    vpxord %ymm23, %ymm16, %ymm21
    vprord $0x13, %ymm25, %ymm26
    vmovdqa32 %ymm22, 2656(%rdi)
    vpsrld $0xa, %ymm25, %ymm16
    vpaddd 2400(%rdi), %ymm19, %ymm23
    vpaddd %ymm29, %ymm20, %ymm22
    vpxord %ymm17, %ymm21, %ymm19
    vmovq 6816(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6824(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpxord %ymm26, %ymm28, %ymm20
    vpaddd 1304(%rdi){1to8}, %ymm22, %ymm29
    vprord $0x7, %ymm22, %ymm21
    vprord $0x12, %ymm22, %ymm17
    vpaddd %ymm22, %ymm19, %ymm28
    vmovq 6848(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 6856(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpxord %ymm16, %ymm20, %ymm26
    vpsrld $0x3, %ymm22, %ymm19
    vpxord %ymm17, %ymm21, %ymm20
    vprord $0x11, %ymm22, %ymm16
    vmovdqa32 %ymm28, 2752(%rdi)
    vmovq 6880(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 6888(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpunpckldq %ymm18, %ymm29, %ymm21
    vpunpckhdq %ymm18, %ymm29, %ymm17
    vprord $0x13, %ymm22, %ymm28
    vpaddd %ymm31, %ymm26, %ymm18
    vpsrld $0xa, %ymm22, %ymm29
    vmovq 6912(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 6920(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpxord %ymm19, %ymm20, %ymm31
    vpaddd 2432(%rdi), %ymm27, %ymm26
    vmovdqa32 %ymm21, 4256(%rdi)
    vmovdqa32 %ymm17, 4288(%rdi)
    vpxord %ymm28, %ymm16, %ymm20
    vpaddd 1316(%rdi){1to8}, %ymm18, %ymm19
    vprord $0x7, %ymm18, %ymm21
    vprord $0x12, %ymm18, %ymm17
    vpaddd %ymm27, %ymm31, %ymm16
    vmovq 6944(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6952(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpsrld $0x3, %ymm18, %ymm28
    vpxord %ymm29, %ymm20, %ymm31
    vprord $0x11, %ymm18, %ymm27
    vpxord %ymm17, %ymm21, %ymm20
    vprord $0x13, %ymm18, %ymm29
    vmovq 6976(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 6984(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vmovdqa32 %ymm16, 2720(%rdi)
    vpsrld $0xa, %ymm18, %ymm21
    vpaddd 2464(%rdi), %ymm22, %ymm17
    vpaddd %ymm30, %ymm31, %ymm16
    vpxord %ymm28, %ymm20, %ymm22
    vmovq 7008(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 7016(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpxord %ymm29, %ymm27, %ymm30
    vpaddd 1312(%rdi){1to8}, %ymm16, %ymm31
    vprord $0x7, %ymm16, %ymm20
    vprord $0x12, %ymm16, %ymm28
    vpaddd %ymm16, %ymm22, %ymm27
    vmovq 7040(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 7048(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpxord %ymm21, %ymm30, %ymm29
    vpsrld $0x3, %ymm16, %ymm22
    vpxord %ymm28, %ymm20, %ymm30
    vprord $0x11, %ymm16, %ymm21
    vmovdqa32 %ymm27, 2304(%rdi)
    vpunpckldq %ymm19, %ymm31, %ymm20
    vpunpckhdq %ymm19, %ymm31, %ymm28
    vprord $0x13, %ymm16, %ymm27
    vpaddd %ymm23, %ymm29, %ymm19
    vmovq 7072(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 7080(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpsrld $0xa, %ymm16, %ymm31
    vpxord %ymm22, %ymm30, %ymm29
    vpaddd 2496(%rdi), %ymm25, %ymm23
    vmovdqa32 %ymm20, 4320(%rdi)
    vmovdqa32 %ymm28, 4352(%rdi)
    vmovq 7104(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 7112(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpxord %ymm27, %ymm21, %ymm30
    vpaddd 1324(%rdi){1to8}, %ymm19, %ymm22
    vprord $0x7, %ymm19, %ymm20
    vprord $0x12, %ymm19, %ymm28
    vpaddd %ymm25, %ymm29, %ymm21
    vmovq 7136(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 7144(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpsrld $0x3, %ymm19, %ymm27
    vpxord %ymm31, %ymm30, %ymm25
    vprord $0x11, %ymm19, %ymm29
    vpxord %ymm28, %ymm20, %ymm30
    vprord $0x13, %ymm19, %ymm31
    vmovq 7168(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 7176(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vmovdqa32 %ymm21, 2272(%rdi)
    vpsrld $0xa, %ymm19, %ymm20
    vpaddd 2528(%rdi), %ymm16, %ymm28
    vpaddd %ymm24, %ymm25, %ymm21
    vpxord %ymm27, %ymm30, %ymm16
    vpxord %ymm31, %ymm29, %ymm24
    vpaddd 1320(%rdi){1to8}, %ymm21, %ymm25
    vprord $0x7, %ymm21, %ymm30
    vprord $0x12, %ymm21, %ymm27
    vmovq 7200(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq %xmm1, 288(%rdi)
    vmovq 7208(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovq %xmm3, 296(%rdi)
    vpaddd %ymm21, %ymm16, %ymm29
    vpxord %ymm20, %ymm24, %ymm31
    vpsrld $0x3, %ymm21, %ymm16
    vpxord %ymm27, %ymm30, %ymm24
    vprord $0x11, %ymm21, %ymm20
    vmovq 7232(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq %xmm5, 320(%rdi)
    vmovq 7240(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vmovq %xmm7, 328(%rdi)
    vmovdqa32 %ymm29, 2368(%rdi)
    vpunpckldq %ymm22, %ymm25, %ymm30
    vpunpckhdq %ymm22, %ymm25, %ymm27
    vprord $0x13, %ymm21, %ymm29
    vpaddd %ymm17, %ymm31, %ymm25
    vmovdqa 7536(%rdi), %xmm1
    vmovdqa 48(%rdi), %xmm2
    vmovq 5360(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovdqa 7568(%rdi), %xmm3
    vmovdqa 48(%rdi), %xmm4
    vmovq 5368(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpsrld $0xa, %ymm21, %ymm22
    vpxord %ymm16, %ymm24, %ymm31
    vpaddd 2560(%rdi), %ymm18, %ymm17
    vmovdqa32 %ymm30, 4384(%rdi)
    vmovdqa32 %ymm27, 4416(%rdi)
    vpxord %ymm29, %ymm20, %ymm24
    vpaddd 1332(%rdi){1to8}, %ymm25, %ymm16
    vprord $0x7, %ymm25, %ymm30
    vprord $0x12, %ymm25, %ymm27
    vmovdqa 7600(%rdi), %xmm5
    vmovdqa 48(%rdi), %xmm6
    vmovq 5392(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovdqa 7632(%rdi), %xmm7
    vmovdqa 48(%rdi), %xmm8
    vmovq 5400(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd %ymm18, %ymm31, %ymm20
    vpsrld $0x3, %ymm25, %ymm29
    vpxord %ymm22, %ymm24, %ymm31
    vprord $0x11, %ymm25, %ymm18
    vpxord %ymm27, %ymm30, %ymm24
    vmovq 5424(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 5432(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vprord $0x13, %ymm25, %ymm22
    vmovdqa32 %ymm20, 2336(%rdi)
    vpsrld $0xa, %ymm25, %ymm27
    vpaddd 2592(%rdi), %ymm21, %ymm30
    vpaddd %ymm26, %ymm31, %ymm20
    vmovq 5456(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 5464(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpxord %ymm29, %ymm24, %ymm21
    vpxord %ymm22, %ymm18, %ymm31
    vpaddd 1328(%rdi){1to8}, %ymm20, %ymm26
    vprord $0x7, %ymm20, %ymm24
    vprord $0x12, %ymm20, %ymm29
    vmovq 5488(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 5496(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd %ymm20, %ymm21, %ymm18
    vpxord %ymm27, %ymm31, %ymm22
    vpsrld $0x3, %ymm20, %ymm21
    vpxord %ymm29, %ymm24, %ymm31
    vprord $0x11, %ymm20, %ymm27
    vmovdqa32 %ymm18, 2432(%rdi)
    vpunpckldq %ymm16, %ymm26, %ymm29
    vpunpckhdq %ymm16, %ymm26, %ymm24
    vprord $0x13, %ymm20, %ymm18
    vmovq 5520(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 5528(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd %ymm28, %ymm22, %ymm16
    vpsrld $0xa, %ymm20, %ymm26
    vpxord %ymm21, %ymm31, %ymm22
    vpaddd 2624(%rdi), %ymm19, %ymm28
    vmovdqa32 %ymm29, 4448(%rdi)
    vmovq 5552(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 5560(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovdqa32 %ymm24, 4480(%rdi)
    vpxord %ymm18, %ymm27, %ymm31
    vpaddd 1340(%rdi){1to8}, %ymm16, %ymm21
    vprord $0x7, %ymm16, %ymm29
    vprord $0x12, %ymm16, %ymm24
    vmovq 5584(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 5592(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpaddd %ymm19, %ymm22, %ymm27
    vpsrld $0x3, %ymm16, %ymm18
    vpxord %ymm26, %ymm31, %ymm22
    vprord $0x11, %ymm16, %ymm19
    vpxord %ymm24, %ymm29, %ymm31
    vmovq 1476(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 1476(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vprord $0x13, %ymm16, %ymm26
    vmovdqa32 %ymm27, 2400(%rdi)
    vpsrld $0xa, %ymm16, %ymm29
    vpaddd 2656(%rdi), %ymm20, %ymm24
    vpaddd %ymm23, %ymm22, %ymm27
    vpxord %ymm18, %ymm31, %ymm20
    vpxord %ymm26, %ymm19, %ymm22
    vpaddd 1336(%rdi){1to8}, %ymm27, %ymm23
    vprord $0x7, %ymm27, %ymm18
    vmovq 1476(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 1476(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vprord $0x12, %ymm27, %ymm31
    vpaddd %ymm27, %ymm20, %ymm19
    vpxord %ymm29, %ymm22, %ymm26
    vpsrld $0x3, %ymm27, %ymm20
    vpxord %ymm31, %ymm18, %ymm22
    vmovq 1484(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 1484(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vprord $0x11, %ymm27, %ymm29
    vmovdqa32 %ymm19, 2496(%rdi)
    vpunpckldq %ymm21, %ymm23, %ymm18
    vpunpckhdq %ymm21, %ymm23, %ymm31
    vprord $0x13, %ymm27, %ymm19
    vmovq 1484(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 1484(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpaddd %ymm30, %ymm26, %ymm21
    vpsrld $0xa, %ymm27, %ymm23
    vpxord %ymm20, %ymm22, %ymm30
    vpaddd 2688(%rdi), %ymm25, %ymm26
    vmovdqa32 %ymm18, 4512(%rdi)
    vmovq 1492(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 1492(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovdqa32 %ymm31, 4544(%rdi)
    vpxord %ymm19, %ymm29, %ymm20
    vpaddd 1348(%rdi){1to8}, %ymm21, %ymm22
    vprord $0x7, %ymm21, %ymm18
    vprord $0x12, %ymm21, %ymm31
    vpaddd %ymm25, %ymm30, %ymm29
    vpsrld $0x3, %ymm21, %ymm19
    vpxord %ymm23, %ymm20, %ymm30
    vprord $0x11, %ymm21, %ymm25
    vmovq 1492(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 1492(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpxord %ymm31, %ymm18, %ymm20
    vprord $0x13, %ymm21, %ymm23
    vmovdqa32 %ymm29, 2464(%rdi)
    vpsrld $0xa, %ymm21, %ymm18
    vpaddd 2720(%rdi), %ymm27, %ymm31
    vmovq 5808(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 5816(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpaddd %ymm17, %ymm30, %ymm29
    vpxord %ymm19, %ymm20, %ymm27
    vpxord %ymm23, %ymm25, %ymm30
    vpaddd 1344(%rdi){1to8}, %ymm29, %ymm17
    vprord $0x7, %ymm29, %ymm20
    vmovq 5840(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 5848(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vprord $0x12, %ymm29, %ymm19
    vpaddd %ymm29, %ymm27, %ymm25
    vpxord %ymm18, %ymm30, %ymm23
    vpsrld $0x3, %ymm29, %ymm27
    vpxord %ymm19, %ymm20, %ymm30
    vmovq 5872(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 5880(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vprord $0x11, %ymm29, %ymm18
    vmovdqa32 %ymm25, 2560(%rdi)
    vpunpckldq %ymm22, %ymm17, %ymm20
    vpunpckhdq %ymm22, %ymm17, %ymm19
    vprord $0x13, %ymm29, %ymm25
    vpaddd %ymm24, %ymm23, %ymm22
    vpsrld $0xa, %ymm29, %ymm17
    vpxord %ymm27, %ymm30, %ymm23
    vpaddd 2752(%rdi), %ymm16, %ymm24
    vmovq 5904(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 5912(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vmovdqa32 %ymm20, 4576(%rdi)
    vmovdqa32 %ymm19, 4608(%rdi)
    vpxord %ymm25, %ymm18, %ymm30
    vpaddd 1356(%rdi){1to8}, %ymm22, %ymm27
    vprord $0x7, %ymm22, %ymm20
    vmovq 5936(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 5944(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vprord $0x12, %ymm22, %ymm19
    vpaddd %ymm16, %ymm23, %ymm18
    vpsrld $0x3, %ymm22, %ymm25
    vpxord %ymm17, %ymm30, %ymm16
    vprord $0x11, %ymm22, %ymm23
    vmovq 5968(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 5976(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpxord %ymm19, %ymm20, %ymm30
    vprord $0x13, %ymm22, %ymm17
    vmovdqa32 %ymm18, 2528(%rdi)
    vpsrld $0xa, %ymm22, %ymm20
    vpaddd 2272(%rdi), %ymm29, %ymm19
    vmovq 6000(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 6008(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd %ymm28, %ymm16, %ymm18
    vpxord %ymm25, %ymm30, %ymm29
    vpxord %ymm17, %ymm23, %ymm28
    vpaddd 1352(%rdi){1to8}, %ymm18, %ymm16
    vprord $0x7, %ymm18, %ymm30
    vprord $0x12, %ymm18, %ymm25
    vpaddd %ymm18, %ymm29, %ymm23
    vpxord %ymm20, %ymm28, %ymm17
    vpsrld $0x3, %ymm18, %ymm29
    vmovq 6032(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 6040(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpxord %ymm25, %ymm30, %ymm28
    vprord $0x11, %ymm18, %ymm20
    vmovdqa32 %ymm23, 2624(%rdi)
    vpunpckldq %ymm27, %ymm16, %ymm30
    vpunpckhdq %ymm27, %ymm16, %ymm25
    vmovq 6064(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6072(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vprord $0x13, %ymm18, %ymm23
    vpaddd %ymm31, %ymm17, %ymm16
    vpsrld $0xa, %ymm18, %ymm27
    vpxord %ymm29, %ymm28, %ymm17
    vpaddd 2304(%rdi), %ymm21, %ymm31
    vmovq 6096(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 6104(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vmovdqa32 %ymm30, 4640(%rdi)
    vmovdqa32 %ymm25, 4672(%rdi)
    vpxord %ymm23, %ymm20, %ymm28
    vpaddd 1364(%rdi){1to8}, %ymm16, %ymm29
    vprord $0x7, %ymm16, %ymm30
    vmovq 6128(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 6136(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vprord $0x12, %ymm16, %ymm25
    vpaddd %ymm21, %ymm17, %ymm20
    vpsrld $0x3, %ymm16, %ymm23
    vpxord %ymm27, %ymm28, %ymm17
    vprord $0x11, %ymm16, %ymm21
    vpxord %ymm25, %ymm30, %ymm28
    vprord $0x13, %ymm16, %ymm27
    vmovdqa32 %ymm20, 2592(%rdi)
    vpsrld $0xa, %ymm16, %ymm25
    vmovq 6160(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 6168(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd 2336(%rdi), %ymm18, %ymm30
    vpaddd %ymm26, %ymm17, %ymm20
    vpxord %ymm23, %ymm28, %ymm18
    vpxord %ymm27, %ymm21, %ymm17
    vpaddd 1360(%rdi){1to8}, %ymm20, %ymm26
    vmovq 6192(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6200(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vprord $0x7, %ymm20, %ymm28
    vprord $0x12, %ymm20, %ymm23
    vpaddd %ymm20, %ymm18, %ymm21
    vpxord %ymm25, %ymm17, %ymm27
    vpsrld $0x3, %ymm20, %ymm18
    vmovq 6224(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 6232(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpxord %ymm23, %ymm28, %ymm17
    vprord $0x11, %ymm20, %ymm25
    vmovdqa32 %ymm21, 2688(%rdi)
    vpunpckldq %ymm29, %ymm26, %ymm23
    vpunpckhdq %ymm29, %ymm26, %ymm28
    vmovq 6256(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 6264(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vprord $0x13, %ymm20, %ymm21
    vpaddd %ymm19, %ymm27, %ymm29
    vpsrld $0xa, %ymm20, %ymm26
    vpxord %ymm18, %ymm17, %ymm27
    vpaddd 2368(%rdi), %ymm22, %ymm19
    vpaddd 2400(%rdi), %ymm20, %ymm17
    vmovdqa32 %ymm23, 4704(%rdi)
    vmovdqa32 %ymm28, 4736(%rdi)
    vpxord %ymm21, %ymm25, %ymm18
    vmovq 6288(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 6296(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd 1372(%rdi){1to8}, %ymm29, %ymm20
    vprord $0x7, %ymm29, %ymm23
    vprord $0x12, %ymm29, %ymm28
    vpaddd %ymm22, %ymm27, %ymm25
    vpsrld $0x3, %ymm29, %ymm21
    vmovq 6320(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6328(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpxord %ymm26, %ymm18, %ymm27
    vprord $0x11, %ymm29, %ymm22
    vpxord %ymm28, %ymm23, %ymm18
    vprord $0x13, %ymm29, %ymm26
    vmovdqa32 %ymm25, 2656(%rdi)
    vmovq 6352(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 6360(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpsrld $0xa, %ymm29, %ymm23
    vpaddd %ymm24, %ymm27, %ymm28
    vpaddd 2432(%rdi), %ymm16, %ymm25
    vpxord %ymm21, %ymm18, %ymm27
    vpxord %ymm26, %ymm22, %ymm24
    vmovq 6384(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 6392(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd 1368(%rdi){1to8}, %ymm28, %ymm21
    vprord $0x7, %ymm28, %ymm18
    vpaddd %ymm28, %ymm27, %ymm22
    vpxord %ymm23, %ymm24, %ymm26
    vprord $0x12, %ymm28, %ymm27
    vmovdqa32 %ymm22, 2752(%rdi)
    vpsrld $0x3, %ymm28, %ymm24
    vpaddd %ymm30, %ymm26, %ymm23
    vprord $0x11, %ymm28, %ymm22
    vmovq 6416(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 6424(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpxord %ymm27, %ymm18, %ymm30
    vpunpckldq %ymm20, %ymm21, %ymm26
    vpunpckhdq %ymm20, %ymm21, %ymm18
    vprord $0x13, %ymm28, %ymm27
    vpxord %ymm24, %ymm30, %ymm20
    vmovq 6448(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6456(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpsrld $0xa, %ymm28, %ymm21
    vpaddd 2464(%rdi), %ymm28, %ymm24
    vmovdqa32 %ymm26, 4768(%rdi)
    vpaddd 1380(%rdi){1to8}, %ymm23, %ymm30
    vmovdqa32 %ymm18, 4800(%rdi)
    vmovq 6480(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 6488(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vprord $0x11, %ymm23, %ymm28
    vpxord %ymm27, %ymm22, %ymm26
    vprord $0x13, %ymm23, %ymm18
    vpaddd %ymm16, %ymm20, %ymm22
    vpsrld $0xa, %ymm23, %ymm27
    vmovq 6512(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 6520(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpxord %ymm21, %ymm26, %ymm20
    vpaddd 2496(%rdi), %ymm29, %ymm16
    vpxord %ymm18, %ymm28, %ymm26
    vmovdqa32 %ymm22, 2720(%rdi)
    vpaddd %ymm31, %ymm20, %ymm21
    vpxord %ymm27, %ymm26, %ymm28
    vpaddd 1376(%rdi){1to8}, %ymm21, %ymm18
    vprord $0x7, %ymm21, %ymm22
    vprord $0x12, %ymm21, %ymm20
    vmovq 6544(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 6552(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpaddd 2560(%rdi), %ymm23, %ymm31
    vpsrld $0x3, %ymm21, %ymm26
    vpaddd %ymm17, %ymm28, %ymm27
    vprord $0x11, %ymm21, %ymm23
    vpxord %ymm20, %ymm22, %ymm28
    vmovq 6576(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6584(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vprord $0x13, %ymm21, %ymm17
    vpxord %ymm26, %ymm28, %ymm22
    vpunpckldq %ymm30, %ymm18, %ymm20
    vpunpckhdq %ymm30, %ymm18, %ymm28
    vpsrld $0xa, %ymm21, %ymm26
    vmovq 6608(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 6616(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpaddd 2528(%rdi), %ymm21, %ymm30
    vpxord %ymm17, %ymm23, %ymm18
    vpaddd 1388(%rdi){1to8}, %ymm27, %ymm21
    vpaddd %ymm29, %ymm22, %ymm23
    vprord $0x11, %ymm27, %ymm17
    vmovq 6640(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 6648(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovdqa32 %ymm20, 4832(%rdi)
    vprord $0x13, %ymm27, %ymm29
    vmovdqa32 %ymm28, 4864(%rdi)
    vpsrld $0xa, %ymm27, %ymm22
    vpxord %ymm26, %ymm18, %ymm20
    vpaddd 2624(%rdi), %ymm27, %ymm28
    vmovdqa32 %ymm23, 2272(%rdi)
    vpxord %ymm29, %ymm17, %ymm18
    vpaddd %ymm19, %ymm20, %ymm26
    vmovq 6672(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 6680(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpxord %ymm22, %ymm18, %ymm27
    vpaddd 1384(%rdi){1to8}, %ymm26, %ymm23
    vprord $0x11, %ymm26, %ymm17
    vprord $0x13, %ymm26, %ymm29
    vpsrld $0xa, %ymm26, %ymm20
    vmovq 6704(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6712(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpaddd 2592(%rdi), %ymm26, %ymm19
    vpaddd %ymm24, %ymm27, %ymm18
    vpunpckldq %ymm21, %ymm23, %ymm22
    vpunpckhdq %ymm21, %ymm23, %ymm26
    vpxord %ymm29, %ymm17, %ymm27
    vmovq 6736(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 6744(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpaddd 1396(%rdi){1to8}, %ymm18, %ymm24
    vprord $0x11, %ymm18, %ymm23
    vprord $0x13, %ymm18, %ymm21
    vmovdqa32 %ymm22, 4896(%rdi)
    vpsrld $0xa, %ymm18, %ymm17
    vmovq 6768(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 6776(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vmovdqa32 %ymm26, 4928(%rdi)
    vpaddd 2688(%rdi), %ymm18, %ymm29
    vpxord %ymm20, %ymm27, %ymm22
    vpxord %ymm21, %ymm23, %ymm26
    vpaddd %ymm25, %ymm22, %ymm18
    vpxord %ymm17, %ymm26, %ymm27
    vpaddd 1392(%rdi){1to8}, %ymm18, %ymm20
    vprord $0x11, %ymm18, %ymm23
    vprord $0x13, %ymm18, %ymm21
    vmovq 6800(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 6808(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpsrld $0xa, %ymm18, %ymm22
    vpaddd 2656(%rdi), %ymm18, %ymm25
    vpaddd %ymm30, %ymm27, %ymm26
    vpunpckldq %ymm24, %ymm20, %ymm17
    vpunpckhdq %ymm24, %ymm20, %ymm18
    vmovq 6832(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6840(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpxord %ymm21, %ymm23, %ymm27
    vpaddd 1404(%rdi){1to8}, %ymm26, %ymm30
    vprord $0x11, %ymm26, %ymm24
    vprord $0x13, %ymm26, %ymm20
    vmovdqa32 %ymm17, 4960(%rdi)
    vmovq 6864(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 6872(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpsrld $0xa, %ymm26, %ymm23
    vmovdqa32 %ymm18, 4992(%rdi)
    vpaddd 2752(%rdi), %ymm26, %ymm21
    vpxord %ymm22, %ymm27, %ymm17
    vpxord %ymm20, %ymm24, %ymm18
    vmovq 6896(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 6904(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd %ymm16, %ymm17, %ymm26
    vpxord %ymm23, %ymm18, %ymm27
    vpaddd 1400(%rdi){1to8}, %ymm26, %ymm22
    vprord $0x11, %ymm26, %ymm24
    vprord $0x13, %ymm26, %ymm20
    vpsrld $0xa, %ymm26, %ymm17
    vpaddd 2720(%rdi), %ymm26, %ymm16
    vpaddd %ymm19, %ymm27, %ymm18
    vpunpckldq %ymm30, %ymm22, %ymm23
    vmovq 6928(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 6936(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpunpckhdq %ymm30, %ymm22, %ymm26
    vpxord %ymm20, %ymm24, %ymm19
    vpaddd 1412(%rdi){1to8}, %ymm18, %ymm27
    vprord $0x11, %ymm18, %ymm30
    vprord $0x13, %ymm18, %ymm22
    vmovq 6960(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 6968(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpsrld $0xa, %ymm18, %ymm24
    vmovdqa32 %ymm23, 5024(%rdi)
    vmovdqa32 %ymm26, 5056(%rdi)
    vpxord %ymm17, %ymm19, %ymm20
    vpxord %ymm22, %ymm30, %ymm18
    vmovq 6992(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 7000(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpaddd %ymm31, %ymm20, %ymm23
    vpxord %ymm24, %ymm18, %ymm26
    vpaddd 1408(%rdi){1to8}, %ymm23, %ymm19
    vprord $0x11, %ymm23, %ymm17
    vprord $0x13, %ymm23, %ymm30
    vmovq 7024(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 7032(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpsrld $0xa, %ymm23, %ymm22
    vpaddd 2272(%rdi), %ymm23, %ymm31
    vpaddd %ymm25, %ymm26, %ymm20
    vpunpckldq %ymm27, %ymm19, %ymm18
    vpunpckhdq %ymm27, %ymm19, %ymm24
    vpxord %ymm30, %ymm17, %ymm23
    vpaddd 1420(%rdi){1to8}, %ymm20, %ymm26
    vprord $0x11, %ymm20, %ymm25
    vprord $0x13, %ymm20, %ymm19
    vmovq 7056(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 7064(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpsrld $0xa, %ymm20, %ymm27
    vmovdqa32 %ymm18, 5088(%rdi)
    vmovdqa32 %ymm24, 5120(%rdi)
    vpxord %ymm22, %ymm23, %ymm17
    vpxord %ymm19, %ymm25, %ymm30
    vmovq 7088(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq 7096(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vpaddd %ymm28, %ymm17, %ymm20
    vpxord %ymm27, %ymm30, %ymm18
    vpaddd 1416(%rdi){1to8}, %ymm20, %ymm24
    vprord $0x11, %ymm20, %ymm23
    vprord $0x13, %ymm20, %ymm22
    vmovq 7120(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq 7128(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vpsrld $0xa, %ymm20, %ymm25
    vpaddd %ymm16, %ymm18, %ymm19
    vpunpckldq %ymm26, %ymm24, %ymm17
    vpunpckhdq %ymm26, %ymm24, %ymm28
    vpxord %ymm22, %ymm23, %ymm30
    vmovq 7152(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm1, %xmm2
    vmovq 7160(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm3, %xmm4
    vpaddd 1428(%rdi){1to8}, %ymm19, %ymm27
    vprord $0x11, %ymm19, %ymm20
    vprord $0x13, %ymm19, %ymm18
    vpsrld $0xa, %ymm19, %ymm16
    vmovdqa32 %ymm17, 5152(%rdi)
    vmovdqa32 %ymm28, 5184(%rdi)
    vpxord %ymm25, %ymm30, %ymm26
    vpxord %ymm18, %ymm20, %ymm24
    vpaddd %ymm29, %ymm26, %ymm23
    vmovq 7184(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm5, %xmm6
    vmovq 7192(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm7, %xmm8
    vpxord %ymm16, %ymm24, %ymm22
    vpaddd 1424(%rdi){1to8}, %ymm23, %ymm19
    vprord $0x11, %ymm23, %ymm17
    vprord $0x13, %ymm23, %ymm28
    vpsrld $0xa, %ymm23, %ymm30
    vmovq 7216(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm2, %xmm1
    vmovq %xmm1, 304(%rdi)
    vmovq 7224(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm4, %xmm3
    vmovq %xmm3, 312(%rdi)
    vpaddd %ymm31, %ymm22, %ymm25
    vpunpckldq %ymm27, %ymm19, %ymm20
    vpunpckhdq %ymm27, %ymm19, %ymm18
    vpxord %ymm28, %ymm17, %ymm26
    vpaddd 1436(%rdi){1to8}, %ymm25, %ymm29
    vmovq 7248(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm6, %xmm5
    vmovq %xmm5, 336(%rdi)
    vmovq 7256(%rdi), %xmm0
    sha256rnds2 %xmm0, %xmm8, %xmm7
    vmovq %xmm7, 344(%rdi)
    vmovdqa32 %ymm20, 5216(%rdi)
    vmovdqa32 %ymm18, 5248(%rdi)
    vpxord %ymm30, %ymm26, %ymm24
    vpaddd %ymm21, %ymm24, %ymm16
    vpaddd 1432(%rdi){1to8}, %ymm16, %ymm23
    vpunpckldq %ymm29, %ymm23, %ymm22
    vpunpckhdq %ymm29, %ymm23, %ymm31
    vmovdqa32 %ymm22, 5280(%rdi)
    vmovdqa32 %ymm31, 5312(%rdi)
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
